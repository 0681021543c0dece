import { readsPapers, seesSite } from '../analysis/review-ways.ts'
import { visitCoverage } from '../analysis/visit-coverage.ts'
import { reviews } from '../papers/reviews.ts'
import { slips } from '../papers/slips.ts'
import { village as villageKind } from '../papers/village.ts'
import { visits } from '../papers/visits.ts'
import { paperOf, papersOf, type Village } from '../papers/workspace.ts'
import { Fraction, ratio } from '../scoring/fraction.ts'
import type { Fact } from '../wording/facts.ts'
import { exact } from './exact.ts'
import type { ReportMaterial } from './report-material.ts'

/** Counts of what a team did in a village; null where nobody can tell. */
export interface VillageWork {
  readonly interviews: number | null
  readonly petitions: number | null
  /** households, each once */
  readonly visited: number
  readonly residents: number | null
  readonly documents: number
  readonly sites: number
  readonly slips: number
  readonly slipsClosed: number
}

export function workIn(village: Village, material: ReportMaterial): VillageWork {
  const coverage = material.coverageOf(village)
  const profile = paperOf(village, villageKind)?.data
  const walked = papersOf(village, visits).map(({ data }) => data)
  const read = papersOf(village, reviews).flatMap(({ data }) => data.reviews)
  const given = papersOf(village, slips).flatMap(({ data }) => data.slips)
  return {
    interviews: coverage?.interviews ?? null,
    petitions: coverage?.petitions ?? null,
    visited: profile ? visitCoverage(profile, walked).visited : 0,
    residents: profile?.resident_households ?? null,
    documents: read.filter(readsPapers).length,
    sites: read.filter(seesSite).length,
    slips: given.length,
    slipsClosed: given.filter(({ closed }) => Boolean(closed)).length,
  }
}

/** What was done in all the villages together: a count is null as soon as one of them is. */
export function workTogether(works: readonly VillageWork[]): VillageWork {
  const total = (key: keyof VillageWork): number | null =>
    works.reduce<number | null>((sum, { [key]: count }) => {
      return sum === null || count === null ? null : sum + count
    }, 0)
  return {
    interviews: total('interviews'),
    petitions: total('petitions'),
    visited: total('visited') ?? 0,
    residents: total('residents'),
    documents: total('documents') ?? 0,
    sites: total('sites') ?? 0,
    slips: total('slips') ?? 0,
    slipsClosed: total('slipsClosed') ?? 0,
  }
}

/** Nothing that was not done is mentioned, so a count of none is null. */
export function workFacts(work: VillageWork): Record<string, Fact> {
  return {
    interviews: work.interviews || null,
    petitions: work.petitions || null,
    visited: work.visited || null,
    visit_share: work.visited > 0 ? exact(ratio(work.visited, work.residents)) : null,
    documents: work.documents || null,
    sites: work.sites || null,
    slips: work.slips || null,
    slips_closed: work.slipsClosed || null,
    slips_open: work.slips - work.slipsClosed || null,
  }
}

/** Questionnaires and ballots of some villages together; shares are of 1. */
export function ballotFacts(
  counts: readonly {
    readonly issued: number | null
    readonly returned: number | null
    readonly valid: number | null
  }[],
): Fact {
  if (counts.length === 0) return null
  const total = (key: 'issued' | 'returned' | 'valid') =>
    counts.reduce<number | null>(
      (sum, { [key]: count }) => (sum === null || count === null ? null : sum + count),
      0,
    )
  const [issued, returned, valid] = [total('issued'), total('returned'), total('valid')]
  const rate = issued === null || returned === null || issued === 0 ? null : Fraction.of(returned, issued)
  return { issued, returned, valid, return_rate: exact(rate) }
}
