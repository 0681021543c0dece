import type { ChecklistPaper } from '../papers/types/checklist.ts'
import { groupBy } from './group-by.ts'
import { hundredths } from './hundredths.ts'
import type { VillageIssue } from './round-issues.ts'

/** One problem found in several villages (共性问题), recognised by the topic of the checklist. */
export interface CommonIssue {
  readonly topic: string
  readonly name: string
  readonly aspect: string | null
  /** folder names, in the order of the round */
  readonly villages: readonly string[]
  readonly issues: readonly VillageIssue[]
  /** cents of all that state an amount; null where none does */
  readonly amount: bigint | null
}

/** Topics with problems in two villages or more, most villages first, then as the checklist lists them. */
export function commonIssues(
  found: readonly VillageIssue[],
  checklist: ChecklistPaper | undefined,
): CommonIssue[] {
  const byTopic = groupBy(found, ({ issue }) => issue.topic ?? null)
  const common = (checklist?.topics ?? []).flatMap(({ id, name, aspect }): CommonIssue[] => {
    const of = byTopic.get(id) ?? []
    const villages = [...new Set(of.map(({ village }) => village))]
    if (villages.length < 2) return []
    return [{ topic: id, name, aspect, villages, issues: of, amount: totalAmount(of) }]
  })
  return common.sort((a, b) => b.villages.length - a.villages.length)
}

/** Cents; null where no problem states an amount. */
export function totalAmount(found: readonly VillageIssue[]): bigint | null {
  const amounts = found.map(({ issue }) => hundredths(issue.amount)).filter((amount) => amount !== null)
  return amounts.length === 0 ? null : amounts.reduce((total, amount) => total + amount, 0n)
}
