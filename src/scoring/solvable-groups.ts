import type { Fraction } from './fraction.ts'

interface Part {
  readonly weight: Fraction | null
  /** what its score was divided by: one without an answer plays no part */
  readonly n: number
}

/** Groups of which a reader can work out one figure for all together, and what it is had from. */
export interface Solved<Group> {
  readonly from: 'answers' | 'score' | 'both'
  readonly groups: readonly Group[]
}

/** A group whose share of a sum is less than a tenth of the largest changes it too little to cover that one. */
const COVER = 10
const NOTHING = 1e-9

/**
 * What can be worked out of groups that are not shown. Whatever else is shown taken away, two sums remain: the
 * answers, in which each group counts by its sheets, and the weighted score, in which it counts by its weight. Each is
 * had as it stands, and either less so many times the other that a group drops out of it: with two groups that leaves
 * one alone, with three two.
 */
export function solvable<Group extends Part>(hidden: readonly Group[]): Solved<Group>[] {
  const groups = hidden.filter(({ n }) => n > 0)
  const weights = groups.map(({ weight }) => weight?.toNumber(12) ?? 0)
  const most = Math.max(0, ...weights)
  const answers = { from: 'answers' as const, groups: telling(groups, (index) => groups[index]?.n ?? 0) }
  if (most === 0) return groups.length === 0 ? [] : [answers]
  const both = weights.flatMap((weight, out): Solved<Group>[] => {
    if (weight === 0) return []
    const times = weight / (groups[out]?.n ?? 1)
    const left = (index: number) => (weights[index] ?? 0) - (groups[index]?.n ?? 0) * times
    return [{ from: 'both', groups: telling(groups, left, most * NOTHING) }]
  })
  const score = { from: 'score' as const, groups: telling(groups, (index) => weights[index] ?? 0) }
  return [answers, score, ...both.filter((one) => one.groups.length > 0)]
}

function telling<Group>(
  groups: readonly Group[],
  share: (index: number) => number,
  nothing = 0,
): readonly Group[] {
  const shares = groups.map((_, index) => Math.abs(share(index)))
  const most = Math.max(0, ...shares)
  return most <= nothing ? [] : groups.filter((_, index) => (shares[index] ?? 0) * COVER >= most)
}
