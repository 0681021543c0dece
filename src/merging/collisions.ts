import { canonicalJson as canonical } from '../signatures/canonical-json.ts'
import {
  BALLOTS,
  type Ballots,
  ballotsIn,
  nextLetter,
  numberedIn,
  type PlaceVersion,
  signatures,
  type Values,
} from './numbered-records.ts'
import type { Renaming } from './renaming.ts'

export interface PlaceVersions {
  readonly base: PlaceVersion
  readonly ours: PlaceVersion
  readonly theirs: PlaceVersion
}

/** When a side first saved a record, in seconds since 1970; null where that is not known. */
export type FirstSaved = (side: 'ours' | 'theirs', file: string, number: string) => number | null

const unknown: FirstSaved = () => null

/**
 * Numbers that both sides gave to different new records. The signed one keeps its number, else the one that was saved
 * first, else the smaller text; the other gets the next free letter, a ballot the next free number.
 */
export function collisions(
  place: string,
  versions: PlaceVersions,
  firstSaved: FirstSaved = unknown,
): Renaming[] {
  return [...letterRenamings(place, versions, firstSaved), ...ballotRenamings(place, versions, firstSaved)]
}

function letterRenamings(place: string, { base, ours, theirs }: PlaceVersions, firstSaved: FirstSaved) {
  const [old, mine, its] = [numberedIn(base), numberedIn(ours), numberedIn(theirs)]
  const taken = new Set([...old.keys(), ...mine.keys(), ...its.keys()])
  const both = [...mine.keys()].filter((id) => its.has(id) && !old.has(id)).sort()
  return both.flatMap((id): Renaming[] => {
    const [one, other] = [mine.get(id), its.get(id)]
    if (!one || !other || canonical(one) === canonical(other)) return []
    const side = loser(one.record, other.record, (which) =>
      firstSaved(which, (which === 'ours' ? one : other).file, id),
    )
    const to = nextLetter(id, taken)
    taken.add(to)
    return [{ side, place, from: id, to }]
  })
}

function loser(
  ours: Values,
  theirs: Values,
  saved: (side: 'ours' | 'theirs') => number | null,
): 'ours' | 'theirs' {
  const signed = signatures(ours) - signatures(theirs)
  if (signed !== 0) return signed > 0 ? 'theirs' : 'ours'
  const [mine, its] = [saved('ours'), saved('theirs')]
  if (mine !== null && its !== null && mine !== its) return mine < its ? 'theirs' : 'ours'
  return canonical(ours) < canonical(theirs) ? 'theirs' : 'ours'
}

function ballotRenamings(place: string, versions: PlaceVersions, firstSaved: FirstSaved): Renaming[] {
  return BALLOTS.flatMap(([kind, list]) => {
    const [base, ours, theirs] = [versions.base, versions.ours, versions.theirs].map((one) =>
      ballotsIn(one, kind, list),
    )
    if (!base || !ours || !theirs) return []
    const both = [...ours.ballots.keys()].filter(
      (number) => theirs.ballots.has(number) && !base.ballots.has(number),
    )
    const texts = (its: Ballots) => both.map((number) => canonical(its.ballots.get(number))).join('\n')
    // Two stacks numbered apart: where one sheet differs none is the other's, even if they say the same.
    if (texts(ours) === texts(theirs)) return []
    const [first = 0] = both
    const side = loser({ stack: texts(ours) }, { stack: texts(theirs) }, (which) =>
      firstSaved(which, (which === 'ours' ? ours : theirs).file, String(first)),
    )
    const numbers = [base, ours, theirs].flatMap(({ ballots }) => [...ballots.keys()])
    let next = numbers.reduce((most, number) => Math.max(most, number), 0)
    return both
      .sort((a, b) => a - b)
      .map((number): Renaming => {
        next += 1
        return { side, place, from: `${kind}@${number}`, to: `${kind}@${next}` }
      })
  })
}
