import type { ChecklistPaper } from '../papers/types/checklist.ts'
import { groupBy } from './group-by.ts'
import type { VillageIssue } from './round-issues.ts'

/** A problem that one village had in several years (屡查屡犯). */
export interface RecurringIssue {
  readonly village: string
  /** null where the problem belongs to no topic and recurs by itself */
  readonly topic: string | null
  /** name of the topic, else the problem's own 主要特征 */
  readonly name: string
  /** ids in the village */
  readonly issues: readonly string[]
  /** two or more, ascending */
  readonly years: readonly number[]
}

/** Per village, topics whose problems span two years or more; a problem without topic counts by itself. */
export function recurringIssues(
  found: readonly VillageIssue[],
  checklist: ChecklistPaper | undefined,
): RecurringIssue[] {
  const names = new Map((checklist?.topics ?? []).map(({ id, name }) => [id, name]))
  const groups = groupBy(found, ({ village, issue }) =>
    JSON.stringify([village, issue.topic ?? null, issue.topic ? null : issue.id]),
  )
  return [...groups.values()].flatMap((group): RecurringIssue[] => {
    const [first] = group
    const years = [...new Set(group.flatMap(({ issue }) => issue.years ?? []))].sort((a, b) => a - b)
    if (!first || years.length < 2) return []
    const topic = first.issue.topic ?? null
    const name = (topic === null ? first.issue.feature : names.get(topic)) ?? first.issue.id
    return [{ village: first.village, topic, name, issues: group.map(({ issue }) => issue.id), years }]
  })
}
