import { type Issue, issues } from '../papers/issues.ts'
import { papersOf, type Village } from '../papers/workspace.ts'

/** A problem with the village it was found in. */
export interface VillageIssue {
  /** folder name */
  readonly village: string
  readonly issue: Issue
}

/** The problems of the villages in declared order; those withdrawn (撤销) are left out. */
export function issuesOf(villages: readonly Village[]): VillageIssue[] {
  return villages.flatMap((village) =>
    papersOf(village, issues)
      .flatMap(({ data }) => data.issues)
      .filter(({ status }) => status !== '撤销')
      .map((issue) => ({ village: village.name, issue })),
  )
}
