import { levelOf } from '../papers/level-of.ts'
import type { Village } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'

import { problemFacts, verifiedIn } from './problem-facts.ts'
import type { Edition } from './report.ts'
import type { ReportMaterial } from './report-material.ts'
import type { PlacedIssue } from './suggestion-facts.ts'

/** Verified problems with the villages they were found in. */
export function placedIn(villages: readonly Village[], material: ReportMaterial): readonly PlacedIssue[] {
  return villages.flatMap((village) =>
    verifiedIn(village, material).map((issue): PlacedIssue => ({ village, issue })),
  )
}

/** A problem as a letter puts it: with what is suggested and who is to solve it, never with who is answerable. */
export function matterFacts(
  { village, issue }: PlacedIssue,
  material: ReportMaterial,
  edition: Edition,
): Record<string, Fact> {
  const { district } = material.workspace.round.data
  return {
    ...problemFacts(issue, village, material, edition),
    people: [],
    town: said(village.town),
    solve_at: issue.solve_at === '区' ? levelOf(district) : (issue.solve_at ?? '村'),
    suggestion: said(issue.suggestion)?.replace(/[。；]+$/u, '') ?? null,
  }
}

/** Names of villages, each once, in the order of the problems. */
export function villageNames(found: readonly PlacedIssue[]): readonly string[] {
  return [...new Set(found.map(({ village }) => village.name))]
}
