import type { Fraction } from './fraction.ts'
import { solvable } from './solvable-groups.ts'
import { sum } from './tally-grid.ts'

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

/** Hides groups too small, those of one mind (their score tells what each of them answered), and whoever covers them. */
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
 * Groups not to be shown by themselves; `also` are to be hidden for reasons of the caller. A group that nobody came
 * from hides nobody; one that gave no answer covers nobody. The next smallest is hidden too for as long as what can be
 * worked out of the hidden ones is of too few sheets, or of one alone that is not to be shown.
 */
export function hiddenGroups<Group extends GroupTally>(
  groups: readonly Group[],
  smallGroup: number,
  also: (group: Group) => boolean = () => false,
): ReadonlySet<Group> {
  const own = new Set(groups.filter(({ ballots, alike }) => ballots > 0 && (ballots < smallGroup || alike)))
  const hidden = new Set([...own, ...groups.filter(also)])
  const alone = (solved: readonly Group[]) => solved.length === 1 && solved.every((group) => own.has(group))
  const told = () =>
    solvable([...hidden]).filter(
      ({ groups: solved }) => sum(solved.map(({ ballots }) => ballots)) < smallGroup || alone(solved),
    )
  let next = hidden.size === 1 ? nextSmallest(groups, hidden) : null
  do {
    if (next !== null) hidden.add(next)
    const [covering] = told().flatMap(({ from }) => nextSmallest(groups, hidden, from === 'score') ?? [])
    next = covering ?? null
  } while (next !== null)
  return hidden
}

/** The smallest that is still shown, the first of several alike in size; a weighted score is covered by weighted ones. */
function nextSmallest<Group extends GroupTally>(
  groups: readonly Group[],
  hidden: ReadonlySet<Group>,
  weighted = false,
): Group | null {
  return groups
    .filter((group) => !hidden.has(group) && group.n > 0 && !(weighted && group.weight === null))
    .reduce<Group | null>((least, group) => (least && least.ballots <= group.ballots ? least : group), null)
}
