import { type Beside, mergeBeside } from './merge-beside.ts'
import type { MergedRound } from './merge-round.ts'
import type { RoundVersions, Store, Tree } from './round-versions.ts'
import { spokenToday } from './spoken-numbers.ts'

/** One of two repositories in which histories meet at once. */
export interface OneOfBoth extends Pick<Beside, 'waiting' | 'settled'> {
  readonly versions: RoundVersions
  /** whether a number can be one of its records */
  readonly isIts: (id: string) => boolean
}

/**
 * Two repositories, one after the other: what the first brings stands beside the second as if it had come on a day of
 * its own. The files of both are those of the second answer.
 */
export function mergeBoth(
  one: OneOfBoth,
  then: OneOfBoth,
  store: Store,
): readonly [MergedRound, MergedRound] {
  const { versions, settled } = one
  const now = then.versions.ours
  const first = mergeBeside(versions, { now, waiting: one.waiting, spoken: [], settled }, store)
  const isOthers = isIn(then.versions)
  const part = (wanted: boolean): Tree =>
    new Map([...first.files].filter(([path]) => isOthers(path) === wanted))
  const second = mergeBeside(
    { ...then.versions, ours: part(true) },
    {
      now: part(false),
      waiting: [
        ...then.waiting,
        { versions, numbers: first.numbers, said: [], isSettled: () => false, isSame: true },
      ],
      spoken: spokenToday(first.numbers, [], one.isIts),
      settled: then.settled,
    },
    store,
  )
  return [first, second]
}

/** Whether a path is of the repository of these versions: all of one are restricted, or none. */
function isIn({ ours, theirs }: RoundVersions): (path: string) => boolean {
  const [some = ''] = [...ours.keys(), ...theirs.keys()]
  const restricted = some.startsWith('restricted/')
  return (path) => path.startsWith('restricted/') === restricted
}
