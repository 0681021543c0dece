import { interviews } from '../papers/interviews.ts'
import { petitions } from '../papers/petitions.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import { village as villageKind } from '../papers/village.ts'
import { visits } from '../papers/visits.ts'
import { paperOf, papersOf, type Village } from '../papers/workspace.ts'
import { type MustTalk, mustTalkOf } from './must-talk.ts'
import { visitedHouseholds } from './visit-coverage.ts'

export interface Coverage {
  /** 人次; null where the restricted repository is not here */
  readonly interviews: number | null
  readonly petitions: number | null
  /** records of visits; null where their paper was dropped, as the other counts are */
  readonly visits: number | null
  /** households visited, each once, as reports and ledgers count them */
  readonly visited: number | null
  /** resident households, else households; null where unknown */
  readonly households: number | null
  /** posts that must be talked to and were not; null where nobody can tell */
  readonly notTalkedTo: readonly string[] | null
}

/** How far a team has talked and walked: counts only, so that a report without restricted papers may print them. */
export function coverageOf(village: Village, restricted: boolean, round: RoundPaper): Coverage {
  const talks = papersOf(village, interviews).flatMap(({ data }) => data.interviews)
  const walked = papersOf(village, visits).map(({ data }) => data)
  const profile = paperOf(village, villageKind)?.data
  const known = <T>(kind: { readonly name: string }, count: T) =>
    village.dropped.includes(kind.name) ? null : count
  const talkedTo = new Set(talks.map(({ category }) => category))
  return {
    interviews: restricted ? known(interviews, talks.length) : null,
    petitions: restricted
      ? known(petitions, papersOf(village, petitions).flatMap(({ data }) => data.petitions).length)
      : null,
    visits: known(
      visits,
      walked.reduce((sum, paper) => sum + paper.visits.length, 0),
    ),
    visited: known(visits, visitedHouseholds(walked)),
    households: profile?.resident_households ?? profile?.households ?? null,
    notTalkedTo:
      restricted && !village.dropped.includes(interviews.name)
        ? missingTalks(mustTalkOf(round), talkedTo, village)
        : null,
  }
}

/** Petitioners are to be talked to where one gave a name. */
function missingTalks(
  wanted: readonly MustTalk[],
  talkedTo: ReadonlySet<string | null>,
  village: Village,
): readonly string[] {
  const officers = paperOf(village, villageKind)?.data.officers ?? []
  const named = papersOf(village, petitions).some(({ data }) =>
    data.petitions.some(({ real_name: named }) => named === true),
  )
  return wanted.filter(
    (category) =>
      !talkedTo.has(category) && !bothInOne(category, talkedTo, officers) && (category !== '信访人' || named),
  )
}

/** 一肩挑: where one person heads both committees, the talk with the secretary is the talk with the head. */
function bothInOne(
  category: string,
  talkedTo: ReadonlySet<string | null>,
  officers: readonly { post: string | null }[],
): boolean {
  return (
    category === '主任' && talkedTo.has('书记') && officers.some(({ post }) => /书记.*主任/u.test(post ?? ''))
  )
}
