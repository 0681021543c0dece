import { existsSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exampleRound } from '../example-round.fixture.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import { sampleRound, sampleVillage } from '../reports/sample-round.fixture.ts'
import type { Cell } from '../views/workbook.ts'
import { clues } from './clues.ts'
import type { Ledger } from './ledger.ts'
import { people } from './people.ts'
import { petitions } from './petitions.ts'
import { visits } from './visits.ts'

const { path, inspect } = exampleRound()

/** Rows of a ledger's sheet as records by column title, under what the round sets. */
function table(
  ledger: Ledger,
  villages: readonly Village[],
  settings: object,
  sheet = 0,
): Record<string, Cell>[] {
  const bare = sampleRound(villages)
  const data = { ...bare.round.data, ...settings }
  const workspace: Workspace = { ...bare, round: { ...bare.round, data } }
  const { columns = [], rows = [] } = ledger.sheets(workspace, villages)[sheet] ?? {}
  return [...rows].map((row) => Object.fromEntries(columns.map(({ title }, i) => [title, row[i] ?? null])))
}

const year2025 = { holidays: { 2025: { rest: ['2025-10-01', '2025-10-02', '2025-10-03'], work: [] } } }

const letters = sampleVillage('城东村', {
  petitions: `kind: petitions
petitions:
  - { id: XF-001, received: 2025-09-01, channel: 来信, real_name: true, about: 塘租, text: 少, in_scope: true, informed: 2025-09-17, accepted: 2025-07-31, status: 核查 }
  - { id: XF-002, received: 2025-09-16, channel: 来信, real_name: true, about: 塘租, text: 少, in_scope: true, accepted: 2025-08-02, status: 核查 }
  - { id: XF-003, received: 2025-09-01, channel: 扫码, real_name: false, about: 塘租, text: 少, in_scope: true, status: 转办 }`,
})

test('petitions are told late after 15 days and overdue after 60, a rest day put off', () => {
  const rows = table(petitions, [letters], year2025)
  expect(rows.map(({ 告知期限, 告知情况 }) => [告知期限, 告知情况])).toEqual([
    ['2025-09-16', '超期告知'],
    ['2025-10-06', '待告知'],
    [null, null],
  ])
  expect(rows.map(({ 办结期限, 剩余天数, 逾期 }) => [办结期限, 剩余天数, 逾期])).toEqual([
    ['2025-09-29', -1, '逾期'],
    ['2025-10-06', 6, '否'],
    [null, null, null],
  ])
})

test('no day is guessed in a year whose holidays are not given', () => {
  expect(table(petitions, [letters], {}).map(({ 办结期限 }) => 办结期限)).toEqual([null, null, null])
})

test('an answer to a clue is due by the round’s own months, or not at all', () => {
  const village = sampleVillage('城东村', {
    clues: `kind: clues
clues: [{ id: XS-001, about: { name: 毛立新, post: 村委会主任 }, text: 待核, discipline: 廉洁, sources: [], to: 县纪委, handed: 2025-06-30 }]`,
  })
  const set = { ...year2025, deadlines: { clue_months: 2 } }
  expect(table(clues, [village], set)[0]).toMatchObject({ 反馈期限: '2025-09-01', 逾期: '逾期' })
  expect(table(clues, [village], year2025)[0]).toMatchObject({ 反馈期限: null, 逾期: null })
})

test('who stands in the papers of two villages is listed with both parts', () => {
  const profile = (name: string, more: string) =>
    sampleVillage(name, {
      village: `kind: village\nname: ${name}\ntown: 城关镇\nkinds: []\nyears: []\n${more}`,
    })
  const rows = table(
    people,
    [
      profile('城东村', 'officers: [{ id: m1, name: 毛 立新, post: 会计, committees: [] }]'),
      profile(
        '城西村',
        'officers: []\nprojects: [{ name: 道路, year: 2024, amount: 1, contractor: 毛立新 }]',
      ),
      profile('城南村', 'officers: [{ id: m1, name: 甘霖, post: 书记, committees: [] }]'),
    ],
    {},
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ 涉及村: '城东村、城西村', 身份和出处: '城东村：会计\n城西村：承建道路' })
})

test('a household counts once, a meeting not, and the county’s own share decides', () => {
  const visit = (id: number, by: string, alias: string) =>
    `  - { id: ZF-00${id}, date: 2025-09-02, villager_group: 一组, alias: ${alias}, by: ${by}, category: 群众, visitors: [], matters: [] }\n`
  const village = sampleVillage('城东村', {
    village:
      'kind: village\nname: 城东村\ntown: 城关镇\nkinds: []\nyears: []\nofficers: []\nhouseholds: 40\nresident_households: 20\n',
    visits: `kind: visits\nvisits:\n${visit(1, '入户', '农户甲')}${visit(2, '电话', '农户甲')}${visit(3, '座谈', '农户乙')}`,
  })
  const row = (share: string) => table(visits, [village], { thresholds: { visit_share: share } })[0]
  expect(row('5%')).toMatchObject({ 走访次数: 3, 走访户数: 1, 走访率: 5, '达到5%': '是' })
  expect(row('6%')).toMatchObject({ '达到6%': '否' })
  expect(visits.sheets(sampleRound([village]), [village], 'open').map(({ name }) => name)).toEqual([
    '走访覆盖',
  ])
})

test('a restricted ledger is made only when one says so, and lies with the restricted papers', async () => {
  const names = ['interviews', 'petitions', 'clues', 'people']
  expect((await inspect('ledger', ...names)).code).toBe(2)
  expect(existsSync(path('out'))).toBe(false)
  const { code, out } = await inspect('ledger', ...names, '--restricted')
  expect(code).toBe(0)
  const paths = out.trim().split('\n')
  expect(paths).toHaveLength(4)
  for (const path of paths) expect(path).toMatch(/^restricted\/out\//u)
  rmSync(path('restricted'), { recursive: true })
  expect((await inspect('ledger', ...names, '--restricted')).code).toBe(2)
})
