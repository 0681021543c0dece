import { nameKey } from '../papers/name-key.ts'
import type { VillagePaper } from '../papers/types/village.ts'
import type { VisitsPaper } from '../papers/types/visits.ts'
import { asTyped } from './as-handed-out.ts'

/** How many of the households that live in the village were visited. */
export interface VisitCoverage {
  /** by door, telephone or WeChat, each household once; a meeting is no visit */
  readonly visited: number
  /** resident households, all households where those are not known; null where neither is */
  readonly households: number | null
  /** whether `households` are the resident ones */
  readonly resident: boolean
}

export function visitCoverage(profile: VillagePaper, papers: readonly VisitsPaper[]): VisitCoverage {
  const resident = profile.resident_households ?? null
  return {
    visited: visitedHouseholds(papers),
    households: resident ?? profile.households,
    resident: resident !== null,
  }
}

/** One count everywhere: an alias may stand in two groups, and a meeting is no visit. */
export function visitedHouseholds(papers: readonly VisitsPaper[]): number {
  const visited = new Set<string>()
  for (const { by, villager_group: group, alias } of papers.flatMap((paper) => asTyped(paper).visits)) {
    if (by !== '座谈') visited.add(`${nameKey(group ?? '')}\n${nameKey(alias ?? '')}`)
  }
  return visited.size
}
