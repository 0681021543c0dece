import { signatures, type Values } from './numbered-records.ts'
import { contentOf, sameNumbers } from './same-numbers.ts'

/** The records of three versions by number; only those whose numbers are the same but for letters. */
export interface Namesakes {
  readonly base: ReadonlyMap<string, Values>
  readonly ours: ReadonlyMap<string, Values>
  readonly theirs: ReadonlyMap<string, Values>
}

/** How numbers follow each other, and which comes where those that are wanted are taken. */
export interface Numbering {
  readonly compare: (one: string, other: string) => number
  readonly next: (from: string, taken: ReadonlySet<string>) => string
}

/** One record by its number in each version; null where it is not there. */
type Identity = Readonly<Record<keyof Namesakes, string | null>>

/** In each version what its numbers become. */
export type Agreed = Readonly<Record<keyof Namesakes, ReadonlyMap<string, string>>>

/**
 * One number for each record in all three versions: merges made in another order have given other letters to the same
 * records. What one side alone gave anew holds; where both did, the number of the signed one does, else the lower. The
 * same whichever side is ours.
 */
export function agreedNumbers(sakes: Namesakes, { compare, next }: Numbering): Agreed {
  const agreed = { base: new Map(), ours: new Map(), theirs: new Map() } satisfies Record<string, unknown>
  const given = new Set<string>()
  const known = new Set([...sakes.base.keys(), ...sakes.ours.keys(), ...sakes.theirs.keys()])
  const give = (identity: Identity, wanted: readonly (string | null)[]) => {
    const [first = ''] = wanted.filter((one) => one !== null)
    const number =
      wanted.find((one) => one !== null && !given.has(one)) ?? next(first, new Set([...known, ...given]))
    given.add(number)
    for (const version of VERSIONS) {
      const old = identity[version]
      if (old !== null) agreed[version].set(old, number)
    }
  }
  const { shared, alone, gone } = identitiesOf(sakes)
  const claims = shared.map((identity) => ({ identity, wanted: wantedNumbers(identity, sakes, compare) }))
  for (const { identity, wanted } of claims.sort((a, b) => byClaim(a.wanted, b.wanted, compare)))
    give(identity, wanted)
  const settled = new Set(given)
  // Two new records of one number are told apart by who saved first, not here.
  for (const { version, number } of alone) {
    if (settled.has(number)) give({ base: null, ours: null, theirs: null, [version]: number }, [number])
    else agreed[version].set(number, number)
  }
  for (const number of [...agreed.ours.values(), ...agreed.theirs.values()]) given.add(number)
  for (const number of gone) give({ base: number, ours: null, theirs: null }, [number])
  return agreed
}

const VERSIONS = ['base', 'ours', 'theirs'] as const

interface Identities {
  /** of the base and still in a side, or the same in both sides */
  readonly shared: readonly Identity[]
  readonly alone: readonly { readonly version: 'ours' | 'theirs'; readonly number: string }[]
  /** of the base, in neither side */
  readonly gone: readonly string[]
}

function identitiesOf({ base, ours, theirs }: Namesakes): Identities {
  const [mine, its] = [sameNumbers(base, ours), sameNumbers(base, theirs)]
  const all = [...base.keys()].map(
    (number): Identity => ({ base: number, ours: mine.get(number) ?? null, theirs: its.get(number) ?? null }),
  )
  const without = (side: ReadonlyMap<string, Values>, matched: ReadonlyMap<string, string>) => {
    const taken = new Set(matched.values())
    return new Map([...side].filter(([number]) => !taken.has(number)))
  }
  const [ownNew, itsNew] = [without(ours, mine), without(theirs, its)]
  const both = [...ownNew].flatMap(([number, record]): Identity[] => {
    const same = itsNew.get(number)
    return same && contentOf(same) === contentOf(record) ? [{ base: null, ours: number, theirs: number }] : []
  })
  const shared = [...all.filter((one) => one.ours !== null || one.theirs !== null), ...both]
  const paired = new Set(both.map((one) => one.ours))
  const alone = (side: ReadonlyMap<string, Values>, version: 'ours' | 'theirs') =>
    [...side.keys()].filter((number) => !paired.has(number)).map((number) => ({ version, number }))
  return {
    shared,
    alone: [...alone(ownNew, 'ours'), ...alone(itsNew, 'theirs')],
    gone: all.filter((one) => one.ours === null && one.theirs === null).flatMap((one) => one.base ?? []),
  }
}

/** The numbers that a record may have, the best first. */
function wantedNumbers(
  { base, ours, theirs }: Identity,
  sakes: Namesakes,
  compare: Numbering['compare'],
): (string | null)[] {
  if (ours === theirs || theirs === null) return [ours, base]
  if (ours === null) return [theirs, base]
  if (ours === base) return [theirs, base]
  if (theirs === base) return [ours, base]
  const signed = signatures(sakes.ours.get(ours) ?? {}) - signatures(sakes.theirs.get(theirs) ?? {})
  const oursFirst = signed === 0 ? compare(ours, theirs) < 0 : signed > 0
  return oursFirst ? [ours, theirs, base] : [theirs, ours, base]
}

function byClaim(
  one: readonly (string | null)[],
  other: readonly (string | null)[],
  compare: Numbering['compare'],
): number {
  for (const [index, number] of one.entries()) {
    const difference = compare(number ?? '', other[index] ?? '')
    if (difference !== 0) return difference
  }
  return 0
}
