import { expect, test } from 'vitest'
import { interviewOutline } from './interview-outline.ts'
import { noticeUninspected } from './notice-uninspected.ts'
import { problemPaper } from './problem-paper.ts'
import type { Report } from './report.ts'
import { ReportMaterial } from './report-material.ts'
import {
  issuesPaper,
  type SamplePapers,
  sampleIssue,
  sampleRound,
  sampleVillage,
} from './sample-round.fixture.ts'
import { slip } from './slip.ts'
import { villageChecklist } from './village-checklist.ts'

type Any = { readonly [name: string]: Any } & readonly Any[]

function factsOf(report: Report, papers: readonly SamplePapers[], edition = report.editions[0]): Any {
  const names = ['城东村', '城西村', '城南村']
  const villages = papers.map((one, index) => sampleVillage(names[index] ?? '', one))
  const material = new ReportMaterial(sampleRound(villages), report.restricted ? 'all' : 'open')
  const wish = { topic: null, aspect: null, approvedBy: null }
  const [subject] = report.subjects(material.workspace.villages, material, wish)
  if (!subject) throw new Error('there is something to write on')
  return report.facts(material, subject, edition) as unknown as Any
}

const leads = `kind: leads
leads:
  - { id: DC-001, source: 信访, text: 说的是张三, aspect: B, assigned: 郑怀远, status: 属实, issue: WT-001 }
  - { id: DC-002, source: 走访, text: 说的是李四, aspect: B, status: 待查 }
  - { id: DC-003, source: 走访, text: 说的是王五, aspect: B, status: 未查清, route: 移交 }
`

test('a problem paper says how it was learnt by the papers under it, which it lists by number and page', () => {
  const issues = issuesPaper(
    sampleIssue('WT-001', 'sources: [TH-001, TH-002, ZF-001, YD-001, "ZZ-001#p2", DC-001]').replace(
      'sources: [], ',
      '',
    ),
  )
  const reviews = `kind: reviews
reviews: [{ id: YD-001, date: 2025-09-02, what: 现场, object: 门面房, reviewers: [], found: 空置 }]`
  const evidence = `kind: evidence
evidence: [{ id: ZZ-001, file: evidence/ZZ-001.jpg, sha256: null, title: 门面房照片, pages: 3, collected: null, by: null }]`
  const [paper] = factsOf(problemPaper, [{ issues, leads, reviews, evidence }]).papers ?? []
  expect(paper).toMatchObject({
    raised: ['信访（DC-001）'],
    learnt: '个别谈话、下沉走访、实地查看',
    steps: [{ date: '2025-09-02', done: '查看现场' }],
    proofs: [
      { ids: ['TH-001', 'TH-002'], name: '谈话记录', apart: true },
      { ids: ['ZF-001'], name: '走访记录', apart: false },
      { ids: ['YD-001'], name: '现场查看：门面房' },
      { ids: ['ZZ-001'], name: '门面房照片', pages: '第2页' },
    ],
  })
  expect(JSON.stringify(paper)).not.toContain('张三')
})

test('what is not known of a lead is left out, never printed as null', () => {
  const unknown =
    'kind: leads\nleads: [{ id: DC-001, source: null, text: null, status: null, issue: WT-001 }]\n'
  const papers = [{ issues: issuesPaper(sampleIssue('WT-001', '')), leads: unknown }]
  expect(factsOf(problemPaper, papers).papers?.[0]).toMatchObject({ raised: ['DC-001'] })
  expect(JSON.stringify(factsOf(villageChecklist, papers))).toContain('"DC-001，底稿WT-001"')
})

test('nobody has signed: the boxes are left to a pen', () => {
  const [paper] = factsOf(problemPaper, [{ issues: issuesPaper(sampleIssue('WT-001', '')) }]).papers ?? []
  expect(paper).toMatchObject({ drafted: { by: null, date: null }, approved: { by: null, date: null } })
})

test('a checklist lists every lead of the village once, by number and not by what it says', () => {
  const facts = factsOf(villageChecklist, [{ leads, issues: issuesPaper(sampleIssue('WT-001', '')) }])
  const listed = JSON.stringify(facts.aspects).match(/"DC-00\d"/gu)
  expect(listed?.sort()).toEqual(['"DC-001"', '"DC-002"', '"DC-003"'])
  expect(JSON.stringify(facts)).not.toMatch(/张三|李四/u)
})

test('the notice takes only what is verified in two villages', () => {
  const verified = { issues: issuesPaper(sampleIssue('WT-001', 'topic: T01')) }
  const draft = {
    issues: issuesPaper(sampleIssue('WT-001', 'topic: T01, status: 草拟').replace('status: 已核实, ', '')),
  }
  expect(() => factsOf(noticeUninspected, [verified, draft])).toThrow('something to write on')
  expect(factsOf(noticeUninspected, [verified, verified]).common).toMatchObject([
    { name: '租金拖欠', villages: 2 },
  ])
})

test('a slip says its problem in the words of the paper that came of it; its sources stay with the team', () => {
  const slips = `kind: slips
slips: [{ id: JB-001, from: [DC-001], to: 城东村党支部, issued: null, due: 2025-09-20, requirement: 收回租金 }]`
  const papers = { leads, slips, issues: issuesPaper(sampleIssue('WT-001', '')) }
  expect(factsOf(slip, [papers], 'internal').slips?.[0]).toMatchObject({
    problems: ['租金未收'],
    sources: '待查问题DC-001',
  })
  expect(JSON.stringify(factsOf(slip, [papers], 'served'))).not.toContain('DC-001')
})

test('an outline asks after open leads, and knows by the key of aliases who was talked to', () => {
  const papers = {
    leads,
    village: `kind: village
name: 城东村
town: 城关镇
kinds: []
population: null
households: null
villager_groups: null
years: []
officers:
  - { id: m1, name: 毛立新, post: 党支部书记、村委会主任, committees: [党组织] }
  - { id: m2, name: 孙会, post: 报账员, committees: [村（居）委会] }
  - { id: m3, name: 周监, post: 村务监督委员会主任, committees: [村（居）务监督委员会] }
  - { id: m4, name: 吴副, post: 党支部副书记, committees: [党组织] }`,
    interviews: `kind: interviews
interviews: [{ id: TH-001, date: 2025-09-02, person: 村干部甲, category: 书记, interviewers: [], recorder: null }]`,
    persons: 'kind: persons\npersons: [{ alias: 村干部甲, name: 毛立新 }]',
    petitions: `kind: petitions
petitions: [{ id: XF-001, received: null, channel: null, real_name: true, petitioner: 信访人甲, about: null, text: null, in_scope: null, status: 登记 }]`,
  }
  const facts = factsOf(interviewOutline, [papers])
  expect(facts.must_talk).toMatchObject([
    { who: '毛立新', why: '村党组织书记、村委会主任', talks: ['TH-001'], date: '2025-09-02' },
    { who: '孙会', why: '会计（报账员）', talks: [] },
    { who: '周监', why: '村务监督委员会主任', talks: [] },
    { who: '信访人甲', talks: [] },
  ])
  expect(facts.leads?.map(({ id }) => id)).toEqual(['DC-002'])
})
