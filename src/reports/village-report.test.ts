import { describe, expect, test } from 'vitest'
import { ReportMaterial } from './report-material.ts'
import {
  issuesPaper,
  type SamplePapers,
  sampleIssue,
  sampleRound,
  sampleVillage,
} from './sample-round.fixture.ts'
import { villageReport } from './village-report.ts'

type Any = { readonly [name: string]: Any } & readonly Any[]

const people = 'people: [{ name: 毛立新, post: 村委会主任, duty: 直接责任 }]'

const noWish = { topic: null, aspect: null, approvedBy: null }

function factsOf(
  papers: SamplePapers,
  edition: 'internal' | 'served' = 'internal',
  others: readonly SamplePapers[] = [],
): Any {
  const names = ['城东村', '城西村', '城南村']
  const villages = [papers, ...others].map((one, index) => sampleVillage(names[index] ?? '', one))
  const material = new ReportMaterial(sampleRound(villages))
  const [subject] = villageReport.subjects(material.workspace.villages, material, noWish)
  if (!subject) throw new Error('there is a village')
  return villageReport.facts(material, subject, edition) as unknown as Any
}

describe('problems', () => {
  const issues = issuesPaper(
    sampleIssue('WT-001', `sources: [TH-001, YD-001], amount: 12345.5, ${people}`).replace(
      'sources: [], ',
      '',
    ),
    sampleIssue('WT-002', 'status: 草拟').replace('status: 已核实, ', ''),
    sampleIssue('WT-003', 'aspect: A, level: 重点').replace('aspect: B, ', '').replace('level: 一般, ', ''),
    sampleIssue('WT-004', 'status: 撤销').replace('status: 已核实, ', ''),
  )

  test('stand under their aspects in the order of the checklist, verified ones only', () => {
    const { aspects, counts, pending } = factsOf({ issues })
    expect(aspects?.map(({ name, major, minor }) => [name, major?.length, minor?.length])).toEqual([
      ['党中央决策部署在村落实', 1, 0],
      ['村干部廉洁履职', 0, 1],
    ])
    expect(counts).toMatchObject({ all: 2, major: 1, minor: 1, with_amount: 1, amount: '1234550' })
    expect(pending?.problems).toEqual([{ id: 'WT-002', feature: '租金未收', step: '底稿正在复核' }])
  })

  test('carry sources and persons in the internal edition alone', () => {
    const internal = factsOf({ issues }).aspects?.[1]?.minor?.[0]
    expect(internal?.sources).toBe('谈话记录TH-001；查阅记录YD-001')
    expect(internal?.people).toEqual([{ name: '毛立新', post: '村委会主任', duty: '直接责任' }])
    const served = factsOf({ issues }, 'served')
    expect(served.aspects?.[1]?.minor?.[0]).toMatchObject({ sources: null, people: [] })
    expect(JSON.stringify(served)).not.toMatch(/TH-001|YD-001|毛立新|WT-002/u)
  })
})

test('a topic is common from over half of the villages on, two at least', () => {
  const paper = { issues: issuesPaper(sampleIssue('WT-001', 'topic: T01')) }
  const alone = { issues: issuesPaper(sampleIssue('WT-001', 'topic: T02')) }
  expect(factsOf(paper, 'internal', [paper, alone]).aspects?.[0]?.minor?.[0]?.common).toBe(true)
  expect(factsOf(alone, 'internal', [paper, paper]).aspects?.[0]?.minor?.[0]?.common).toBe(false)
})

describe('what nobody can tell is null', () => {
  test('no village paper, no survey, no problems', () => {
    const facts = factsOf({})
    expect(facts.village).toMatchObject({
      name: '城东村',
      town: null,
      population: null,
      income: [],
      years: null,
    })
    expect(facts.evaluation).toMatchObject({ survey: null, team: null })
    expect(facts.counts).toMatchObject({ all: 0, amount: null })
    expect(facts.aspects).toEqual([])
  })

  test('interviews are counted where the restricted papers are, their words never', () => {
    const interviews =
      'kind: interviews\ninterviews: [{ id: TH-001, person: 农户甲, notes: [{ q: 问, a: 答 }] }]'
    const facts = factsOf({ interviews })
    expect(facts.work?.interviews).toBe(1)
    expect(JSON.stringify(facts)).not.toContain('农户甲')
    expect(factsOf({}).work?.interviews).toBeNull()
  })
})

describe('leads', () => {
  const leads = `kind: leads
leads:
  - { id: DC-001, source: 信访, text: 说的是张三, aspect: B, status: 核查中, checked_by: [TH-002], due: 2025-10-01 }
  - { id: DC-002, source: 信访, text: 说的是李四, status: 未查清, route: 移交 }
  - { id: DC-003, source: 台账, text: 不实, status: 不属实 }
`
  test('are pending by number, aspect and step, never by what they say; handed on ones are only counted', () => {
    const { pending } = factsOf({ leads })
    expect(pending?.leads).toEqual([
      {
        id: 'DC-001',
        aspect: '村干部廉洁履职',
        priority: null,
        step: '正在核查',
        note: null,
        due: '2025-10-01',
        sources: '谈话记录TH-002',
      },
    ])
    expect(pending).toMatchObject({ handed_on: 1, closed: 1 })
  })

  test('are not in the served edition at all', () => {
    expect(factsOf({ leads }, 'served').pending).toEqual({
      leads: [],
      handed_on: null,
      problems: [],
      closed: null,
    })
  })
})
