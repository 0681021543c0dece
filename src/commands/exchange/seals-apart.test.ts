import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commit, edit, git, inspect, TwoTeams } from './two-teams.fixture.ts'

const LEADS = 'villages/溪口村/leads.yaml'
const CODE = /(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}/u
let teams = new TwoTeams()
let one = ''
let other = ''
const stick = (name: string) => join(teams.folder, `${name}.bundle`)

beforeEach(() => {
  teams = new TwoTeams()
  one = teams.begin('罗立言')
  other = teams.clone(one, '沈玉琴')
})
afterEach(() => rmSync(teams.folder, { recursive: true }))

/** A lead more, saved, and everything sealed; the code that documents print from now on. */
async function workAndSeal(round: string, id: string, by: string): Promise<string> {
  const lead = `  - { id: ${id}, source: 现场, text: 新事${id}, status: 待查 }\n`
  edit(round, LEADS, (text) => `${text.trimEnd()}\n${lead}`)
  commit(round, id)
  const { out } = await inspect(round, ['seal', '撤点', '--by', by, '--despite', '分头工作'])
  return CODE.exec(out)?.[0] ?? ''
}

async function handOver(from: string, to: string, name: string): Promise<void> {
  await inspect(from, ['send', stick(name)])
  expect(await inspect(to, ['receive', stick(name)])).toMatchObject({ code: 0 })
}

test('two halves of a team that sealed apart keep both seals, and what was printed of either holds', async () => {
  const codes = [await workAndSeal(one, 'DC-090', '罗立言'), await workAndSeal(other, 'DC-091', '沈玉琴')]
  await handOver(other, one, '1')
  await handOver(one, other, '2')
  expect(git(one, 'rev-parse', 'HEAD')).toBe(git(other, 'rev-parse', 'HEAD'))
  for (const round of [one, other])
    for (const code of codes) {
      const { out } = await inspect(round, ['verify', '--root', code])
      expect(out).toContain(`校验码 ${code}`)
      expect(out).not.toMatch(/^错误/mu)
    }
  const third = await inspect(one, ['seal', '报告', '--by', '罗立言', '--despite', '分头工作'])
  expect(third.out).toContain('第2次封存')
  await handOver(one, other, '3')
  const { out } = await inspect(other, ['verify'])
  expect(out.match(/^第\d次封存/gmu)).toEqual(['第1次封存', '第1次封存', '第2次封存'])
  expect(out).not.toMatch(/^错误/mu)
})
