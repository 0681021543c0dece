import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  commit,
  edit,
  git,
  inspect as inspectHere,
  TwoTeams,
} from '../commands/exchange/two-teams.fixture.ts'
import { inspect, inspectUntil } from './program.ts'

const teams = new TwoTeams()
const stick = join(teams.folder, 'stick.bundle')
const LEADS = 'villages/溪口村/leads.yaml'
const ISSUES = 'villages/溪口村/issues.yaml'
let one = ''
let old = ''

const heads = (round: string) =>
  [round, join(round, 'restricted')].map((folder) => git(folder, 'rev-parse', 'HEAD').trim())
const trees = (round: string) =>
  [round, join(round, 'restricted')].map((folder) => git(folder, 'rev-parse', 'HEAD^{tree}').trim())

beforeAll(async () => {
  one = teams.begin('罗立言')
  const other = teams.clone(one, '沈玉琴')
  for (const [round, name] of [
    [one, '甲'],
    [other, '乙'],
  ] as const) {
    edit(
      round,
      LEADS,
      (text) => `${text.trimEnd()}\n  - { id: DC-090, source: 现场, text: 新事${name}, status: 待查 }\n`,
    )
    edit(round, ISSUES, (text) => text.replace(/feature: .*/u, `feature: 特征${name}`))
    commit(round, name)
    edit(round, 'restricted/villages/溪口村/petitions.yaml', (text) => `${text}# ${name}\n`)
    commit(join(round, 'restricted'), name)
  }
  expect((await inspectHere(other, ['send', stick])).code).toBe(0)
  await inspectHere(one, ['doctor', '--fix'])
  old = heads(one).join()
})
afterAll(() => rmSync(teams.folder, { recursive: true }))

test('killed at any moment, receive leaves what was there or what comes, and what it does next time is the same', async () => {
  const whole = join(teams.folder, 'whole')
  cpSync(one, whole, { recursive: true })
  const started = Date.now()
  inspect(whole, ['receive', stick, '--date', '2025-10-10'])
  const took = Date.now() - started
  const wanted = { trees: trees(whole), leads: readFileSync(join(whole, LEADS), 'utf8') }
  const cutAfter = async (share: number): Promise<'old' | 'new'> => {
    const round = join(teams.folder, `cut-${share.toFixed(2)}`)
    cpSync(one, round, { recursive: true })
    await inspectUntil(round, ['receive', stick, '--date', '2025-10-10'], took * share)
    // Programs that were started go on for a moment.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const said = inspect(round, ['resolve', '--list', '--lang', 'zh'])
    const state = heads(round).join() === old ? 'old' : 'new'
    expect(git(round, 'status', '--short'), `after ${share}`).toBe('')
    if (state === 'new') expect(trees(round)).toEqual(wanted.trees)
    expect(said.status).toBe(state === 'new' ? 1 : 0)
    inspect(round, ['receive', stick, '--date', '2025-10-10'])
    expect(trees(round)).toEqual(wanted.trees)
    expect(readFileSync(join(round, LEADS), 'utf8')).toBe(wanted.leads)
    rmSync(round, { recursive: true })
    return state
  }
  const seen = new Set<string>()
  for (let moment = 0; moment < 12; moment += 1) seen.add(await cutAfter(0.4 + (moment / 12) * 0.65))
  // A machine that became faster or slower meanwhile: both states are there to be seen.
  for (const share of [0.05, 1.5, 3, 10]) if (seen.size < 2) seen.add(await cutAfter(share))
  expect(seen.size).toBe(2)
}, 600_000)
