import { type Agreed, agreedNumbers, type Namesakes, type Numbering } from './agreed-numbers.ts'
import type { PlaceVersions } from './collisions.ts'
import { BALLOTS, ballotsIn, NUMBER, nextLetter, numberedIn, type Values } from './numbered-records.ts'
import type { Renaming } from './renaming.ts'

/** What the numbers of a place become in each version, so that a record has one number in all three. */
export interface PlaceNumbers {
  readonly place: string
  readonly numbers: Agreed
}

/**
 * Numbers of a place that have to be agreed on before the versions can be put together by number. `crossed` where the
 * base was put together of several: then sheets and ballots may have been stacked in another order as well.
 */
export function placeNumbers(place: string, versions: PlaceVersions, crossed: boolean): PlaceNumbers {
  const numbers = { base: new Map(), ours: new Map(), theirs: new Map() } satisfies Record<string, unknown>
  const put = (agreed: Agreed) => {
    for (const version of ['base', 'ours', 'theirs'] as const)
      for (const [from, to] of agreed[version]) if (from !== to) numbers[version].set(from, to)
  }
  for (const sakes of lettered(versions)) put(agreedNumbers(sakes, letters))
  if (crossed)
    for (const [kind, list] of BALLOTS) put(agreedNumbers(ballotSakes(versions, kind, list), ballots(kind)))
  return { place, numbers }
}

const letters: Numbering = {
  compare: (one, other) => (one < other ? -1 : Number(one > other)),
  next: nextLetter,
}

const numberOf = (ballot: string) => Number(ballot.slice(ballot.indexOf('@') + 1))

const ballots = (kind: string): Numbering => ({
  compare: (one, other) => numberOf(one) - numberOf(other),
  next: (_, taken) => `${kind}@${Math.max(0, ...[...taken].map(numberOf)) + 1}`,
})

/** Records whose numbers are the same but for letters, where any of them has one. */
function lettered({ base, ours, theirs }: PlaceVersions): Namesakes[] {
  const versions = { base: bare(base), ours: bare(ours), theirs: bare(theirs) }
  const all = new Set(Object.values(versions).flatMap((groups) => [...groups.keys()]))
  return [...all].sort().flatMap((number) => {
    const of = (groups: Groups) => groups.get(number) ?? new Map<string, Values>()
    const sakes = { base: of(versions.base), ours: of(versions.ours), theirs: of(versions.theirs) }
    const ids = Object.values(sakes).flatMap((records) => [...records.keys()])
    return ids.some((id) => id !== number) ? [sakes] : []
  })
}

type Groups = ReadonlyMap<string, ReadonlyMap<string, Values>>

function bare(papers: PlaceVersions['base']): Groups {
  const groups = new Map<string, Map<string, Values>>()
  for (const [id, { record }] of numberedIn(papers)) {
    const [, number = id] = NUMBER.exec(id) ?? []
    groups.set(number, (groups.get(number) ?? new Map<string, Values>()).set(id, record))
  }
  return groups
}

function ballotSakes(versions: PlaceVersions, kind: string, list: string): Namesakes {
  const of = (papers: PlaceVersions['base']) =>
    new Map([...ballotsIn(papers, kind, list).ballots].map(([number, one]) => [`${kind}@${number}`, one]))
  return { base: of(versions.base), ours: of(versions.ours), theirs: of(versions.theirs) }
}

/** The new numbers of a version, for its files. */
export function renumberings(all: readonly PlaceNumbers[], version: 'base' | 'ours' | 'theirs') {
  return all.flatMap(({ place, numbers }) =>
    [...numbers[version]].map(([from, to]): Omit<Renaming, 'side'> => ({ place, from, to })),
  )
}
