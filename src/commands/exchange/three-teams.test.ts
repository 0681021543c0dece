import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commit, edit, inspect, TwoTeams } from './two-teams.fixture.ts'

const LEADS = 'villages/溪口村/leads.yaml'
const SCAN = 'villages/溪口村/evidence/ZZ-002.pdf'
let teams: TwoTeams
let one: string
let other: string
let third: string
const stick = (name: string) => join(teams.folder, name)

beforeEach(() => {
  teams = new TwoTeams()
  one = teams.begin('罗立言')
  other = teams.clone(one, '沈玉琴')
  third = teams.clone(one, '范晓棠')
})
afterEach(() => rmSync(teams.folder, { recursive: true }))

async function hand(from: string, to: string, name: string) {
  await inspect(from, ['send', stick(name)])
  return inspect(to, ['receive', stick(name)])
}

test('what two others wrote is told of them, not of who put their work together', async () => {
  edit(one, LEADS, (text) => text.replace('priority: 重', 'priority: 急'))
  writeFileSync(join(one, SCAN), '甲')
  commit(one, '甲')
  edit(other, LEADS, (text) => text.replace('priority: 重', 'priority: 一般'))
  writeFileSync(join(other, SCAN), '乙')
  commit(other, '乙')
  edit(third, LEADS, (text) => `${text}# 丙\n`)
  commit(third, '丙')
  expect(await hand(one, third, '1.bundle')).toMatchObject({ code: 0 })
  expect((await hand(other, third, '2.bundle')).code).toBe(1)
  const { disputes } = JSON.parse((await inspect(third, ['resolve', '--json'])).out)
  expect(disputes).toHaveLength(2)
  for (const { by } of disputes) expect([by.ours.author, by.theirs.author]).toEqual(['罗立言', '沈玉琴'])
  expect((await inspect(third, ['resolve', 'DC-001', '--take', 'theirs'])).err).toContain(
    '已裁定 DC-001 轻重缓急',
  )
  expect((await inspect(third, ['resolve', '--take', 'ours'])).err).toContain(`已裁定 ${SCAN}`)
  expect((await inspect(third, ['resolve'])).err).toBe('没有未裁定的地方。\n')
  expect(readFileSync(join(third, LEADS), 'utf8')).toContain('priority: 一般')
  expect(readFileSync(join(third, SCAN), 'utf8')).toBe('甲')
})
