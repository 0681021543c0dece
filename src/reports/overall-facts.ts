import { causeArea, causeAreas } from '../analysis/cause-areas.ts'
import { commonIssues } from '../analysis/common-issues.ts'
import { groupBy } from '../analysis/group-by.ts'
import { recurringIssues } from '../analysis/recurring-issues.ts'
import type { Village } from '../papers/workspace.ts'
import { mean } from '../scoring/fraction.ts'
import type { Fact } from '../wording/facts.ts'
import { exact, said } from './exact.ts'
import { problemFacts } from './problem-facts.ts'
import type { Edition } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import { amountsChart, problemsChart } from './statistics-charts.ts'
import type { PlacedIssue } from './suggestion-facts.ts'

/** How many examples stand for a common problem. */
const TYPICAL = 2

export interface SortedIssues {
  /** per topic common to several villages */
  readonly common: Fact
  /** problems of weight that stand for none of them, by aspect in the order of the checklist */
  readonly prominent: readonly PlacedIssue[]
  /** the examples of the common ones, topic by topic */
  readonly typical: readonly PlacedIssue[]
}

/** Common problems are summed up with two examples; what is of weight besides stands by itself. */
export function sortIssues(
  found: readonly PlacedIssue[],
  material: ReportMaterial,
  edition: Edition,
): SortedIssues {
  const byKey = new Map(found.map((placed) => [keyOf(placed.village.name, placed.issue.id), placed]))
  const shown = new Set<PlacedIssue>()
  const { checklist } = material.issues
  const groups = commonIssues(
    found.map(({ village, issue }) => ({ village: village.name, issue })),
    checklist,
  ).filter(({ topic }) => material.commonTopics.has(topic))
  const common = groups.map((group) => {
    const its = group.issues.flatMap(({ village, issue }) => byKey.get(keyOf(village, issue.id)) ?? [])
    const typical = [...its].sort((a, b) => weight(b) - weight(a)).slice(0, TYPICAL)
    for (const placed of typical) shown.add(placed)
    return {
      topic: group.topic,
      name: group.name,
      villages: group.villages,
      village_count: group.villages.length,
      count: its.length,
      amount: group.amount?.toString() ?? null,
      typical: typical.map(({ issue, village }) => problemFacts(issue, village, material, edition)),
      others: edition === 'internal' ? others(its, typical) : null,
    }
  })
  const prominent = found.filter((placed) => placed.issue.level === '重点' && !shown.has(placed))
  return { common, prominent, typical: [...shown] }
}

/** Of weight first, then the larger amount; equals stay in their order. */
function weight({ issue }: PlacedIssue): number {
  return (issue.level === '重点' ? 1e12 : 0) + (issue.amount ?? 0)
}

function keyOf(village: string, id: string): string {
  return `${village}/${id}`
}

function others(its: readonly PlacedIssue[], typical: readonly PlacedIssue[]): string | null {
  const rest = its.filter((placed) => !typical.includes(placed))
  return rest.map(({ village, issue }) => `${village.name}问题底稿${issue.id}`).join('、') || null
}

/** What recurs over the years in one village. */
export function recurringCount(
  found: readonly PlacedIssue[],
  { issues: { checklist } }: ReportMaterial,
): number {
  const listed = found.map(({ village, issue }) => ({ village: village.name, issue }))
  return recurringIssues(listed, checklist).length
}

/** How many causes stand for an area. */
const CAUSES = 4

/** Causes as the problem papers give them, under the four headings; those of weight stand for the others. */
export function causeFacts(found: readonly PlacedIssue[]): Fact {
  const given = [...found]
    .sort((a, b) => weight(b) - weight(a))
    .flatMap(({ village, issue }) => {
      const text = said(issue.cause)?.replace(/[。；，]+$/u, '')
      return text ? [{ text, village: village.name, area: causeArea(text) }] : []
    })
  const byArea = groupBy(given, ({ area }) => area)
  return causeAreas.flatMap((area): Fact[] => {
    const its = byArea.get(area) ?? []
    const byText = groupBy(its, ({ text }) => text)
    const causes = [...byText].slice(0, CAUSES).map(([text, same]) => ({
      text,
      villages: [...new Set(same.map(({ village }) => village))],
    }))
    return its.length === 0 ? [] : [{ area, count: its.length, causes }]
  })
}

/** A row a village: problems by aspect; and their pictures. */
export function statistics(
  villages: readonly Village[],
  found: readonly PlacedIssue[],
  material: ReportMaterial,
): Fact {
  const aspects = material.issues.checklist?.aspects ?? []
  const byVillage = groupBy(found, ({ village }) => village.folder)
  const row = (name: string, its: readonly PlacedIssue[]): Fact => ({
    name,
    aspects: aspects.map(({ id }) => its.filter(({ issue }) => issue.aspect === id).length),
    major: its.filter(({ issue }) => issue.level === '重点').length,
    minor: its.filter(({ issue }) => issue.level !== '重点').length,
    all: its.length,
  })
  return {
    aspects: aspects.map(({ name }) => name),
    rows: villages.map((village) => row(village.name, byVillage.get(village.folder) ?? [])),
    total: row('合计', found),
    chart: problemsChart(villages, found, material),
    amounts: amountsChart(found, material),
  }
}

/** A row a village: questionnaire, rating and test. */
export function scoreTable(villages: readonly Village[], material: ReportMaterial): Fact {
  const scores = villages.map((village) => material.scoreOf(village))
  const rows = scores.map(({ village, survey, rating, test }) => {
    const team = rating?.subjects[0]
    return {
      name: village,
      valid: survey?.valid ?? null,
      return_rate: exact(survey?.returnRate),
      survey: exact(survey?.overall),
      team: exact(team?.score),
      favourable: exact(team?.favourableRate),
      poor: exact(team?.poorRate),
      test: exact(test?.mean),
    }
  })
  return {
    rows,
    survey: exact(mean(scores.map(({ survey }) => survey?.overall ?? null))),
    team: exact(mean(scores.map(({ rating }) => rating?.subjects[0]?.score ?? null))),
  }
}
