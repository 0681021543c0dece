import { groupBy } from '../analysis/group-by.ts'
import type { Village } from '../papers/workspace.ts'
import { ratio } from '../scoring/fraction.ts'
import type { Fact } from '../wording/facts.ts'
import { exact } from './exact.ts'
import type { ReportMaterial } from './report-material.ts'
import type { PlacedIssue } from './suggestion-facts.ts'

/** A reader tells no more kinds of bars apart. */
const SERIES = 6
/** 万元 */
const UNIT = 10_000

/** Problems by aspect, a series a village; a town where they are too many, all together where towns are, too. */
export function problemsChart(
  villages: readonly Village[],
  found: readonly PlacedIssue[],
  { issues: { checklist } }: ReportMaterial,
): Fact {
  const aspects = checklist?.aspects ?? []
  const towns = new Set(villages.map(({ town }) => town))
  const seriesOf = ({ name, town }: Village): string =>
    villages.length <= SERIES ? name : towns.size <= SERIES ? town : '合计'
  const bySeries = groupBy(found, ({ village }) => seriesOf(village))
  return {
    categories: aspects.map(({ name }) => name),
    series: [...new Set(villages.map(seriesOf))].map((name) => ({
      name,
      values: aspects.map(({ id }) => countOf(bySeries.get(name) ?? [], id)),
    })),
  }
}

function countOf(found: readonly PlacedIssue[], aspect: string): number {
  return found.filter(({ issue }) => issue.aspect === aspect).length
}

/** Amounts that problems state, by aspect, in 万元; null where none states any. */
export function amountsChart(found: readonly PlacedIssue[], { issues: { checklist } }: ReportMaterial): Fact {
  const cents = (aspect: string) =>
    found
      .filter(({ issue }) => issue.aspect === aspect)
      .reduce((sum, { issue }) => sum + Math.round((issue.amount ?? 0) * 100), 0)
  const sums = (checklist?.aspects ?? [])
    .map(({ id, name }) => ({ name, amount: cents(id) }))
    .filter(({ amount }) => amount > 0)
  if (sums.length === 0) return null
  return {
    categories: sums.map(({ name }) => name),
    series: [{ name: '金额（万元）', values: sums.map(({ amount }) => exact(ratio(amount, 100 * UNIT))) }],
  }
}
