import type { Arrival } from './arrival.ts'
import type { Meeting } from './meeting.ts'
import { type MergedHistories, mergeHistories } from './merge-histories.ts'

export interface MergedArrivals extends MergedHistories {
  /** in both repositories; the same commit twice where nothing came */
  readonly meetings: readonly Meeting[]
}

/** What arrived put together with what is here. At least one arrival is given; all of it may have been here before. */
export function mergeArrivals(root: string, arrivals: readonly [Arrival, ...Arrival[]]): MergedArrivals {
  const fresh = arrivals.filter(({ isNew }) => isNew)
  const [one = arrivals[0], two] = fresh
  const merged = mergeHistories(root, two ? [asMet(one), asMet(two)] : [asMet(one)])
  const { other, known } = merged
  return {
    ...merged,
    meetings: [one, ...(two ? [two] : other ? [{ ...other, theirs: other.ours }] : [])],
    // Where both parts of a package came, nothing of these people is left to wait for.
    known:
      fresh.length === 0 ? [] : known.map((met) => (arrivals.length > 1 ? { ...met, isJoined: true } : met)),
  }
}

function asMet(arrival: Arrival) {
  return { ...arrival, made: null, done: null }
}
