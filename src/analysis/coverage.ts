import { interviews } from '../papers/interviews.ts'
import { petitions } from '../papers/petitions.ts'
import { village as villageKind } from '../papers/village.ts'
import { visits } from '../papers/visits.ts'
import { paperOf, papersOf, type Village } from '../papers/workspace.ts'

export interface Coverage {
  /** 人次; null where the restricted repository is not here */
  readonly interviews: number | null
  readonly petitions: number | null
  /** records of visits; null where their paper was dropped, as the other counts are */
  readonly visits: number | null
  /** people visited, each alias once */
  readonly visited: number | null
  /** resident households, else households; null where unknown */
  readonly households: number | null
  /** posts that must be talked to and were not; null where nobody can tell */
  readonly notTalkedTo: readonly string[] | null
}

/** Whom a team talks to in every village [custom: domain.md §4]. */
const MUST_TALK = ['书记', '主任', '会计'] as const

/** How far a team has talked and walked: counts only, so that a report without restricted papers may print them. */
export function coverageOf(village: Village, restricted: boolean): Coverage {
  const talks = papersOf(village, interviews).flatMap(({ data }) => data.interviews)
  const walked = papersOf(village, visits).flatMap(({ data }) => data.visits)
  const profile = paperOf(village, villageKind)?.data
  const known = <T>(kind: { readonly name: string }, count: T) =>
    village.dropped.includes(kind.name) ? null : count
  const talkedTo = new Set(talks.map(({ category }) => category))
  return {
    interviews: restricted ? known(interviews, talks.length) : null,
    petitions: restricted
      ? known(petitions, papersOf(village, petitions).flatMap(({ data }) => data.petitions).length)
      : null,
    visits: known(visits, walked.length),
    visited: known(visits, new Set(walked.map(({ alias }) => alias)).size),
    households: profile?.resident_households ?? profile?.households ?? null,
    notTalkedTo:
      restricted && !village.dropped.includes(interviews.name)
        ? MUST_TALK.filter(
            (category) => !talkedTo.has(category) && !bothInOne(category, talkedTo, profile?.officers ?? []),
          )
        : null,
  }
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
