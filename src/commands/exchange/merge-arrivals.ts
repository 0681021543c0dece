import type { Arrival } from './arrival.ts'
import type { KnownMeeting } from './known-meetings.ts'
import type { Meeting } from './meeting.ts'
import { type MergedMeetings, mergeMeetings } from './merge-meetings.ts'
import { mergeWithOther } from './merge-with-other.ts'

export interface MergedArrivals {
  readonly merged: MergedMeetings
  /** in both repositories; the same commit twice where nothing came */
  readonly meetings: readonly Meeting[]
  /** what is put on record once all is in place */
  readonly known: readonly KnownMeeting[]
}

/** What arrived put together with what is here: both repositories at once where both have something new. */
export function mergeArrivals(root: string, arrivals: readonly Arrival[]): MergedArrivals {
  const fresh = arrivals.filter(({ isNew }) => isNew)
  const [one] = fresh
  const knownAs = ({ prefix, ours, theirs }: Meeting, { numbers }: MergedMeetings, isJoined: boolean) => ({
    ...{ prefix, ours, theirs, isJoined, numbers },
  })
  if (!one || fresh.length > 1) {
    const merged = mergeMeetings(arrivals)
    return { merged, meetings: arrivals, known: fresh.map((arrival) => knownAs(arrival, merged, true)) }
  }
  const merged = mergeWithOther(root, one, null)
  const { other, joined } = merged
  const isJoined = other === null || joined.length > 0 || arrivals.length > 1
  return {
    merged,
    meetings: [one, ...(other ? [{ ...other, theirs: other.ours }] : [])],
    known: [...joined, knownAs(one, merged, isJoined)],
  }
}
