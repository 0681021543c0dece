import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { lotOf } from './mutations.ts'
import { copyOfExample, inspect, inspectUntil } from './program.ts'

const DAY = '2025-10-30'
const BY = ['--by', '沈玉琴', '--date', DAY]
const COPIES = 600
const rounds: string[] = []
afterEach(() => {
  for (const round of rounds.splice(0)) rmSync(join(round, '..'), { recursive: true, force: true })
})

/** The example with both histories, some hundred working copies, and nothing that is not saved. */
function newRound(): string {
  const round = copyOfExample()
  rounds.push(round)
  writeFileSync(join(round, '.gitignore'), 'restricted/\nout/\n.inspect/\nincoming/\n')
  for (const folder of ['restricted', '.']) {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: join(round, folder), stdio: 'pipe' })
    git('init', '-q', '-b', 'main')
    git('config', 'user.name', '沈玉琴')
    git('config', 'user.email', 'shen@example.invalid')
    git('add', '-A')
    git('commit', '-qm', '起始')
  }
  mkdirSync(join(round, 'out'))
  for (let index = 0; index < COPIES; index += 1)
    writeFileSync(join(round, 'out', `${index}.txt`), `${index}`)
  return round
}

function isUnchanged(round: string): boolean {
  const status = execFileSync('git', ['status', '--porcelain', '--', 'villages', 'towns', 'inspect.yaml'], {
    cwd: round,
  })
  return status.length === 0
}

/** Working copies that all certificates together name. */
function certified(round: string): number {
  const folder = join(round, '清理证明')
  if (!existsSync(folder)) return 0
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).files)
    .map(({ path }: { path: string }) => path)
  return new Set(names.filter((path) => /^out\/\d+\.txt$/u.test(path))).size
}

test('purge, killed at 15 moments, takes no paper, says so, and is finished with every copy certified', async () => {
  const sample = newRound()
  const start = performance.now()
  expect(inspect(sample, ['purge', '--yes', ...BY]).status).toBe(0)
  const took = performance.now() - start
  expect(certified(sample)).toBe(COPIES)
  const lot = lotOf(15)
  let killed = 0
  for (let time = 0; time < 15; time += 1) {
    const round = newRound()
    if (!(await inspectUntil(round, ['purge', '--yes', ...BY], took * (0.4 + lot(60) / 100)))) killed += 1
    expect(isUnchanged(round), `papers after ${time} runs`).toBe(true)
    const cut = existsSync(join(round, '.inspect/journal.json'))
    const { status, stderr } = inspect(round, ['purge', '--yes', ...BY])
    expect(status, stderr).toBe(0)
    if (cut) expect(stderr).toContain('上一次 inspect purge 中断')
    expect(readdirSync(round)).not.toContain('out')
    expect(certified(round), `certified after ${time} runs`).toBe(COPIES)
  }
  expect(killed).toBeGreaterThan(5)
})

test('archive, killed at 10 moments, leaves no half of an archive', async () => {
  const round = newRound()
  expect(inspect(round, ['seal', '归档', '--despite', '试验', ...BY]).status).toBe(0)
  const target = join(round, 'out/归档')
  const words = ['archive', '--open-only', '--date', DAY, '--force']
  const start = performance.now()
  const { status, stderr } = inspect(round, words)
  const took = performance.now() - start
  expect(status, stderr).toBe(0)
  const [name = ''] = readdirSync(target)
  const whole = readFileSync(join(target, name))
  const lot = lotOf(10)
  for (let time = 0; time < 10; time += 1) {
    rmSync(join(target, name), { force: true })
    await inspectUntil(round, words, took * (0.7 + lot(40) / 100))
    if (existsSync(join(target, name))) expect(readFileSync(join(target, name)).equals(whole)).toBe(true)
  }
  expect(inspect(round, words).status).toBe(0)
  expect(readdirSync(target)).toEqual([name])
})
