import { groupBy } from '../analysis/group-by.ts'
import type { Issue } from '../papers/issues.ts'
import type { Village } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'

export interface PlacedIssue {
  readonly village: Village
  readonly issue: Issue
}

/** Who is to solve what: the village where nothing else is written, the town, the county's departments. */
export function suggestionFacts(found: readonly PlacedIssue[]): Record<string, Fact> {
  const solvedAt = (level: string) => found.filter(({ issue }) => (issue.solve_at ?? '村') === level)
  return {
    village: suggestionItems(solvedAt('村')),
    towns: [...groupBy(solvedAt('镇'), ({ village }) => village.town)].map(([town, its]) => ({
      name: said(town),
      items: suggestionItems(its),
    })),
    departments: departments(found),
  }
}

/** Suggestions with the problems they answer to; a problem without one is left out. */
export function suggestionItems(found: readonly PlacedIssue[]): readonly Fact[] {
  return found.flatMap(({ village, issue }) => {
    const text = said(issue.suggestion)
    return text === null ? [] : [{ village: village.name, feature: said(issue.feature), text }]
  })
}

/** A department solves what neither village nor town can, and guides where it is named beside them. */
function departments(found: readonly PlacedIssue[]): Fact {
  const concerned = found.filter(({ issue }) => issue.department || issue.solve_at === '区')
  const byName = groupBy(concerned, ({ issue }) => said(issue.department))
  return [...byName].map(([name, its]) => ({
    name,
    items: suggestionItems(its.filter(({ issue }) => issue.solve_at === '区')),
    guided: its
      .filter(({ issue }) => issue.solve_at !== '区')
      .map(({ village, issue }) => ({ village: village.name, feature: said(issue.feature) })),
  }))
}
