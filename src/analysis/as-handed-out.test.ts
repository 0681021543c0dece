import { expect, test } from 'vitest'
import { issues } from '../papers/issues.ts'
import { village as villageKind } from '../papers/village.ts'
import { visits } from '../papers/visits.ts'
import { paperOf } from '../papers/workspace.ts'
import { issuesPaper, sampleIssue, sampleRound, sampleVillage } from '../reports/sample-round.fixture.ts'
import { asHandedOut } from './as-handed-out.ts'
import { visitCoverage } from './visit-coverage.ts'

function profile(officers: number, more: string): string {
  const list = Array.from(
    { length: officers },
    (_, index) => `{ id: m${index}, name: 甲${index}, post: 委员 }`,
  )
  return `kind: village\nname: 城东村\nofficers: [${list.join(', ')}]\n${more}`
}

function handedOut(text: string, village = profile(5, 'population: 1200\nparty_members: 4')) {
  const papers = {
    village,
    issues: issuesPaper(sampleIssue('WT-001', `note: ${JSON.stringify(text)}`)),
    visits: `kind: visits
visits:
  - { id: ZF-001, date: 2025-09-01, villager_group: 一组, alias: 农户甲, by: 入户, category: 群众, visitors: [], matters: [] }
  - { id: ZF-002, date: 2025-09-01, villager_group: 一组, alias: 农户乙, by: 入户, category: 群众, visitors: [], matters: [] }
  - { id: ZF-003, date: 2025-09-02, villager_group: 二组, alias: 党员甲, by: 电话, category: 党员, visitors: [], matters: [] }`,
    persons: `kind: persons
persons: [{ alias: 村干部甲, name: 贾宝田 }, { alias: 老屋主, name: 尤大年 }, { alias: 农户未, name: 柳小莲 }, { alias: 群众, name: 容为民 }]`,
  }
  const [own] = asHandedOut(sampleRound([sampleVillage('城东村', papers)])).villages
  if (!own) throw new Error('the round has a village')
  return own
}

const textOf = (text: string, village?: string) =>
  paperOf(handedOut(text, village), issues)?.data.issues[0]?.note

test.each([
  ['村干部甲说租金没收', '村干部说租金没收'],
  ['党员甲说租金没收', '有关人员说租金没收'],
  ['农户丙、信访人乙都提到', '群众、群众都提到'],
  ['老屋主提到，项目负责人甲认可', '有关人员提到，有关人员认可'],
  ['农户　甲反映', '群众反映'],
  ['农户未说，农户未领到补贴', '群众说，农户未领到补贴'],
  [
    '村民丁长根、代表未到会、农户申请、农户子女、群众意见大',
    '村民丁长根、代表未到会、农户申请、农户子女、群众意见大',
  ],
])('%s is handed out as %s', (typed, said) => {
  expect(textOf(typed)).toBe(said)
})

test('four officers in office are too few for 村干部, and so is an unknown number of people', () => {
  expect(textOf('村干部甲说，农户甲也说', profile(4, 'population: null'))).toBe('有关人员说，有关人员也说')
})

test('of a visit the day, the group and the kind of person go with the alias; households are counted as typed', () => {
  const own = handedOut('')
  const walked = paperOf(own, visits)?.data
  expect(
    walked?.visits.map(({ alias, date, villager_group: group, category }) => [alias, date, group, category]),
  ).toEqual([
    ['群众', null, null, null],
    ['群众', null, null, null],
    ['有关人员', null, null, null],
  ])
  const village = paperOf(own, villageKind)?.data
  if (!village || !walked) throw new Error('both papers are there')
  expect(visitCoverage(village, [walked]).visited).toBe(3)
})

test('what names nobody by alias stays the very same', () => {
  const village = sampleVillage('城东村', { village: profile(5, 'population: 1200') })
  const round = sampleRound([village])
  expect(asHandedOut(round).villages[0]?.papers[0]).toBe(village.papers[0])
  expect(asHandedOut(round)).toBe(asHandedOut(round))
})
