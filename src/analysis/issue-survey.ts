import type { ChecklistPaper } from '../papers/types/checklist.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import { type CommonIssue, commonIssues } from './common-issues.ts'
import { type RecurringIssue, recurringIssues } from './recurring-issues.ts'
import { issuesOf, type VillageIssue } from './round-issues.ts'

export interface IssueSurvey {
  readonly checklist: ChecklistPaper | undefined
  readonly issues: readonly VillageIssue[]
  readonly common: readonly CommonIssue[]
  readonly recurring: readonly RecurringIssue[]
}

/**
 * The problems of the villages given, those they share with any village of the round, and those that recur over
 * years.
 */
export function surveyIssues(
  workspace: Workspace,
  villages: readonly Village[] = workspace.villages,
): IssueSurvey {
  const checklist = workspace.checklist?.data
  const issues = issuesOf(villages)
  const named = new Set(villages.map(({ name }) => name))
  const common = commonIssues(issuesOf(workspace.villages), checklist)
  return {
    checklist,
    issues,
    common: common.filter((one) => one.villages.some((village) => named.has(village))),
    recurring: recurringIssues(issues, checklist),
  }
}

/** Name of an aspect by its id; the id itself where the checklist does not know it. */
export function aspectName(checklist: ChecklistPaper | undefined, id: string | null): string | null {
  return checklist?.aspects.find((aspect) => aspect.id === id)?.name ?? id
}
