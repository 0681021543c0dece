import { spawn } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { edit, git, TwoTeams, tryGit } from '../commands/exchange/two-teams.fixture.ts'
import { gitLocks } from '../disk/git-locks.ts'
import { lotOf } from './mutations.ts'
import { inspect } from './program.ts'

const teams = new TwoTeams()
const LEADS = 'villages/溪口村/leads.yaml'
const ISSUES = 'villages/溪口村/issues.yaml'
const KILLS = Number(process.env.KILLS ?? 16)
let one = ''

beforeAll(() => {
  one = teams.begin('罗立言')
  const other = teams.clone(one, '沈玉琴')
  for (const [round, name] of [
    [one, '甲'],
    [other, '乙'],
  ] as const) {
    const lead = `  - { id: DC-090, source: 现场, text: 新事${name}, status: 待查 }\n`
    edit(round, LEADS, (text) => `${text.trimEnd()}\n${lead}`)
    edit(round, ISSUES, (text) => text.replace(/feature: .*/u, `feature: 特征${name}`))
    git(round, 'commit', '-qam', name)
  }
  git(one, 'fetch', '-q', other, 'main:refs/heads/other')
  expect(inspect(one, ['hook', 'install']).status).toBe(0)
})
afterAll(() => rmSync(teams.folder, { recursive: true }))

/** git and all that it started, the driver above all, end at once. */
function mergeKilledAfter(round: string, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn('git', ['merge', '-q', '--no-edit', 'other'], {
      cwd: round,
      stdio: 'ignore',
      detached: true,
    })
    const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), milliseconds)
    child.on('exit', () => {
      clearTimeout(timer)
      // What git started is told to end at the same time, and may be a moment later.
      setTimeout(resolve, 100)
    })
  })
}

test('a merge killed at any moment is not there or waits to be settled, and made again it comes to the same', async () => {
  const settled = (round: string) => {
    tryGit(round, 'merge', '-q', '--no-edit', 'other')
    expect(inspect(round, ['resolve', '--take', 'theirs']).status).toBe(0)
    return { tree: git(round, 'rev-parse', 'HEAD^{tree}'), leads: readFileSync(join(round, LEADS), 'utf8') }
  }
  const whole = join(teams.folder, 'whole')
  cpSync(one, whole, { recursive: true })
  const started = performance.now()
  tryGit(whole, 'merge', '-q', '--no-edit', 'other')
  const took = performance.now() - started
  const wanted = settled(whole)
  expect(wanted.leads).toMatch(/DC-090,[\s\S]*DC-090b,/u)
  const head = git(one, 'rev-parse', 'HEAD')
  const lot = lotOf(KILLS)
  for (let time = 0; time < KILLS; time += 1) {
    const round = join(teams.folder, `cut-${time}`)
    cpSync(one, round, { recursive: true })
    await mergeKilledAfter(round, took * (lot(110) / 100))
    for (const lock of gitLocks(join(round, '.git'))) rmSync(lock)
    expect(git(round, 'rev-parse', 'HEAD')).toBe(head)
    const waits = existsSync(join(round, '.git/MERGE_HEAD'))
    // Whatever git had put among the working files, it takes back itself.
    if (!waits) git(round, 'reset', '-q', '--hard')
    expect(inspect(round, ['check', '--only', 'merge/unresolved']).status, String(time)).toBe(waits ? 1 : 0)
    if (waits) expect(inspect(round, ['resolve', '--take', 'theirs']).status).toBe(0)
    expect(waits ? { ...wanted, tree: git(round, 'rev-parse', 'HEAD^{tree}') } : settled(round)).toEqual(
      wanted,
    )
    expect(git(round, 'status', '--short').replaceAll(/^\?\? \.merge_file_.*\n/gmu, '')).toBe('')
    rmSync(round, { recursive: true })
  }
}, 600_000)
