import type { Fraction } from './fraction.ts'

/** What a group gave in one column, or in a whole questionnaire. */
export interface GroupTally {
  /** null gathers the ballots whose group was not kept */
  readonly name: string | null
  readonly weight: Fraction | null
  readonly ballots: number
  /** answers that name a grade */
  readonly graded: number
  /** what the score was divided by */
  readonly n: number
  readonly score: Fraction | null
  /** every grade given is the same one, for each thing asked */
  readonly alike: boolean
}

/** A group as it may be shown. `ballots` says how many came and always stands, figures may be null. */
export interface GroupScore {
  readonly name: string
  readonly weight: Fraction | null
  readonly ballots: number
  readonly n: number | null
  readonly score: Fraction | null
  /** not to be shown by itself: someone could be recognised */
  readonly small: boolean
}

/**
 * Hides groups too small, those of one mind (their score tells what each of them answered), and, where that
 * leaves one hidden group to be had as the total less the others, the next smallest.
 */
export function showGroups(
  tallies: readonly GroupTally[],
  smallGroup: number,
  internal: boolean,
): readonly GroupScore[] {
  const named = tallies.filter((tally): tally is NamedTally => tally.name !== null)
  const hidden = internal ? new Set<NamedTally>() : hiddenGroups(named, smallGroup)
  return named.map((tally) => {
    const { name, weight, ballots, n, score } = tally
    return hidden.has(tally)
      ? { name, weight, ballots, n: null, score: null, small: true }
      : { name, weight, ballots, n, score, small: false }
  })
}

type NamedTally = GroupTally & { readonly name: string }

/**
 * A group that nobody came from hides nobody; one that gave no answer covers nobody either. The weighted score is a
 * total of its own: among weighted groups, too, none is hidden alone.
 */
function hiddenGroups(groups: readonly NamedTally[], smallGroup: number): ReadonlySet<NamedTally> {
  const hidden = new Set(
    groups.filter(({ ballots, alike }) => ballots > 0 && (ballots < smallGroup || alike)),
  )
  const covering = [...hidden].filter(({ n }) => n > 0).length
  if (covering === 1 || hidden.size === 1) hideNext(groups, hidden)
  const weighted = groups.filter(({ weight }) => weight !== null)
  if (weighted.filter((group) => hidden.has(group) && group.n > 0).length === 1) hideNext(weighted, hidden)
  return hidden
}

/** The smallest that is still shown, the first of several alike in size. */
function hideNext(groups: readonly NamedTally[], hidden: Set<NamedTally>): void {
  const next = groups
    .filter((group) => !hidden.has(group) && group.n > 0)
    .reduce<NamedTally | null>(
      (least, group) => (least && least.ballots <= group.ballots ? least : group),
      null,
    )
  if (next !== null) hidden.add(next)
}
