import { groupBy } from '../analysis/group-by.ts'
import { hundredths } from '../analysis/hundredths.ts'
import { aspectName } from '../analysis/issue-survey.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { roundFacts, townsOf } from './office-names.ts'
import { causeFacts } from './overall-facts.ts'
import { matterFacts, placedIn, villageNames } from './placed-issues.ts'
import { countFacts } from './problem-facts.ts'
import type { Edition, Report, Subject } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import { type PlacedIssue, suggestionFacts } from './suggestion-facts.ts'

const title = '专项报告'

export const specialReport: Report = {
  name: 'special-report',
  title: { zh: title, en: 'Special report on a topic or aspect' },
  recipient: {
    zh: '巡察工作领导小组；送达版供向有关部门和镇通报',
    en: 'the leading group; served: departments and towns',
  },
  restricted: false,
  editions: ['internal', 'served'],
  reads: ['village', 'checklist', 'issues'],
  /** What was asked for, else each common topic. */
  subjects(villages, { commonTopics, issues: { checklist } }, { topic, aspect }) {
    const asked = [topic, aspect].filter((id) => id !== null)
    const ids = asked.length > 0 ? asked : [...commonTopics]
    const named = [...(checklist?.topics ?? []), ...(checklist?.aspects ?? [])]
    const about = ids.map((id) => `${id} ${named.find((one) => one.id === id)?.name ?? id}`)
    return villages.length === 0 ? [] : about.map((one): Subject => ({ village: null, villages, about: one }))
  },
  fileName: ({ about = '' }, edition) =>
    `${title}/${nameIn(about)}${edition === 'served' ? '（送达版）' : ''}`,
  facts(material, { villages, about = '' }, edition) {
    const { workspace } = material
    const { checklist } = material.issues
    const id = about.slice(0, about.indexOf(' '))
    const topic = checklist?.topics.find((one) => one.id === id)
    const found = placedIn(villages, material).filter(({ issue }) =>
      topic ? issue.topic === id : issue.aspect === id,
    )
    const rows = [...groupBy(found, ({ village }) => village)]
    return {
      ...roundFacts(workspace, edition),
      subject: nameIn(about),
      of_topic: topic !== undefined,
      aspect: topic ? said(aspectName(checklist, topic.aspect)) : null,
      inspected: villages.length,
      towns: townsOf(villages),
      villages: villageNames(found),
      counts: countFacts(
        found.map(({ issue }) => issue),
        material,
      ),
      basis: basisOf(found),
      rows: rows.map(([village, its]) => rowOf(village.name, village.town, its)),
      total: rowOf('合计', null, found),
      groups: groupsOf(found, topic !== undefined, material, edition),
      causes: causeFacts(found),
      suggestions: suggestionFacts(found),
    }
  },
}

/** `T01 租金拖欠`: what a subject is about carries its id. */
function nameIn(about: string): string {
  return about.slice(about.indexOf(' ') + 1)
}

function rowOf(name: string, town: string | null, its: readonly PlacedIssue[]): Fact {
  const years = [...new Set(its.flatMap(({ issue }) => issue.years ?? []))].sort((a, b) => a - b)
  return {
    name,
    town,
    count: its.length,
    major: its.filter(({ issue }) => issue.level === '重点').length,
    amount: amountOf(its),
    years: years.length === 0 ? null : years.join('、'),
  }
}

function amountOf(its: readonly PlacedIssue[]): string | null {
  const amounts = its.map(({ issue }) => hundredths(issue.amount)).filter((amount) => amount !== null)
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0n).toString()
}

/** Within a topic by village, within an aspect by topic, those of most problems first. */
function groupsOf(
  found: readonly PlacedIssue[],
  ofTopic: boolean,
  material: ReportMaterial,
  edition: Edition,
): Fact {
  const { checklist } = material.issues
  const names = new Map((checklist?.topics ?? []).map(({ id, name }) => [id, name]))
  const groups = groupBy(found, ({ village, issue }) =>
    ofTopic ? village.name : (names.get(issue.topic ?? '') ?? '其他问题'),
  )
  const sorted = [...groups].sort(([, a], [, b]) => (ofTopic ? 0 : b.length - a.length))
  return sorted.map(([name, its]) => ({
    name,
    count: its.length,
    villages: villageNames(its),
    village_count: villageNames(its).length,
    amount: amountOf(its),
    problems: its.map((one) => matterFacts(one, material, edition)),
  }))
}

/** Rules that the problems break, those broken most first. */
function basisOf(found: readonly PlacedIssue[]): Fact {
  const cited = found.flatMap(({ issue }) =>
    (issue.basis ?? []).map(({ title, article }) => {
      const name = title.trim().replace(/^《(.*)》$/u, '$1')
      return `《${name}》${article?.trim() ?? ''}`
    }),
  )
  const counted = [...groupBy(cited, (one) => one)].sort(([, a], [, b]) => b.length - a.length)
  return counted.map(([name, its]) => ({ name, count: its.length }))
}
