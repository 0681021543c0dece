import { describe, expect, test } from 'vitest'
import { roundUniqueId } from '../round/unique-id.ts'
import { messagesOf, typedRound } from '../typed-round.ts'
import { issuesEvidenceRule } from './evidence-rule.ts'
import { issuesFourExactnesses } from './four-exactnesses.ts'
import { issuesRefutedLead } from './refuted-lead.ts'
import { issuesSignOrder } from './sign-order.ts'
import { issuesSignPersons } from './sign-persons.ts'

function issue(more: string, status = '已核实', sources = '[]'): string {
  return `kind: issues\nissues: [{ id: WT-001, aspect: B, feature: 短语, text: 事实, level: 一般, sources: ${sources}, status: ${status}${more} }]\n`
}

function village(issues: string, others: Readonly<Record<string, string>> = {}) {
  return typedRound({ 'villages/甲村/issues.yaml': issues, ...others })
}

describe('signatures of a problem paper', () => {
  const signed = (sign: string) => village(issue(`, sign: { ${sign} }`))

  test('on one day in order are fine', () => {
    const round = signed(
      'drafted: { by: 郑和平, date: 2025-09-18 }, reviewed: { by: 吴敏, date: 2025-09-18 }, approved: { by: 周正, date: 2025-09-18 }',
    )
    expect(messagesOf(issuesSignOrder, round)).toEqual([])
    expect(messagesOf(issuesSignPersons, round)).toEqual([])
  })

  test('an approval without a review is out of order', () => {
    const round = signed(
      'drafted: { by: 郑和平, date: 2025-09-18 }, reviewed: null, approved: { by: 周正, date: 2025-09-19 }',
    )
    expect(messagesOf(issuesSignOrder, round)).toEqual(['WT-001 审签人已签，复核人还没有签'])
  })

  test('days and names not yet known are no fault', () => {
    const round = signed('drafted: { by: null, date: null }, reviewed: { by: null, date: 2025-09-01 }')
    expect(messagesOf(issuesSignOrder, round)).toEqual([])
    expect(messagesOf(issuesSignPersons, round)).toEqual([])
  })

  test('the drafter who reviews and approves is named twice', () => {
    const round = signed(
      'drafted: { by: 郑和平, date: 2025-09-18 }, reviewed: { by: 郑 和平, date: 2025-09-18 }, approved: { by: 郑和平, date: 2025-09-18 }',
    )
    expect(messagesOf(issuesSignPersons, round)).toHaveLength(2)
  })
})

describe('the four exactnesses', () => {
  const exact = (more: string, status: string, sources: string) =>
    messagesOf(issuesFourExactnesses, village(issue(more, status, sources)))

  test('all that is missing is said at once', () => {
    expect(exact('', '已核实', '[ZZ-001]')).toEqual(['WT-001 已核实，还没有写明了解方式、责任人、时间地点'])
  })

  test('how it was learnt follows from a record among the sources', () => {
    const told = ', people: [{ name: 孙立, post: null }], where: 三组'
    expect(exact(told, '已核实', '[ZZ-001, YD-002]')).toEqual([])
    expect(exact(told, '已核实', "['survey#Q20']")).toEqual([])
  })

  test('are asked of verified problems only', () => {
    expect(exact('', '待查', '[ZZ-001]')).toEqual([])
  })
})

describe('the rule of evidence of a topic', () => {
  const checklist = `kind: checklist
aspects: [{ id: B, name: 廉洁履职, points: [] }]
topics: [{ id: T01, name: 收入不入账, aspect: B }]
evidence_rules: [{ topic: T01, needs: [interview, review] }, { topic: T01, needs: [review, survey] }]
`
  const ruled = (sources: string, status = '草拟') =>
    messagesOf(
      issuesEvidenceRule,
      village(issue(', topic: T01', status, sources), { 'checklist.yaml': checklist }),
    )

  test('names each kind of paper once', () => {
    expect(ruled('[]')).toEqual(['WT-001 缺少谈话记录、查阅记录、问卷'])
    expect(ruled("['YD-001', '乙村/TH-001', 'survey@3']")).toEqual([])
  })

  test('does not hold for a withdrawn problem', () => {
    expect(ruled('[]', '撤销')).toEqual([])
  })
})

test('a lead found untrue is told once, whichever of the two names the other', () => {
  const leads = (more: string) => ({
    'villages/甲村/leads.yaml': `kind: leads\nleads: [{ id: DC-001, source: 台账, text: 疑点, status: 不属实${more} }]\n`,
  })
  const found = (sources: string, more: string) =>
    messagesOf(issuesRefutedLead, village(issue('', '待查', sources), leads(more)))
  expect(found('[DC-001]', ', issue: WT-001')).toHaveLength(1)
  expect(found('[]', ', issue: WT-001')).toHaveLength(1)
  expect(found('[DC-001]', '')).toHaveLength(1)
  expect(found('[]', '')).toEqual([])
})

test('ordinary and restricted evidence share their numbers', () => {
  const evidence = (file: string) =>
    `kind: evidence\nevidence: [{ id: ZZ-001, file: evidence/${file}, sha256: null, title: 收据, collected: null, by: null }]\n`
  const round = typedRound({
    'villages/甲村/evidence.yaml': evidence('ZZ-001.pdf'),
    'restricted/villages/甲村/evidence.yaml': evidence('ZZ-001.jpg'),
  })
  expect(messagesOf(roundUniqueId, round)).toEqual(['编号 ZZ-001 已用于villages/甲村/evidence.yaml'])
})
