import { isPaperFile } from '../papers/is-paper-file.ts'
import { NUMBER } from './numbered-records.ts'
import { chained, type Renumbering } from './renaming.ts'
import { finalNumbers, type RoundNumbers } from './round-numbers.ts'
import type { Store, Tree } from './round-versions.ts'

/** What citations by others become, in what they began from and in what they wrote. */
export interface Spoken {
  readonly base: readonly Renumbering[]
  readonly theirs: readonly Renumbering[]
}

export const NOTHING_SPOKEN: Spoken = { base: [], theirs: [] }

/** What others' numbers have become by now, where more was renumbered after they had met. */
export function spokenToday(
  met: RoundNumbers,
  since: readonly RoundNumbers[],
  isIts: (id: string) => boolean,
): Spoken {
  const of = (version: 'base' | 'theirs') =>
    since
      .reduce((all, one) => chained(all, finalNumbers(one, 'ours')), finalNumbers(met, version))
      .filter(({ from }) => isIts(from))
  return { base: of('base'), theirs: of('theirs') }
}

/**
 * Citations by those who meet us, in our own numbers of before the meeting. What we do not have is held back: its final
 * number may be one that now becomes another.
 */
export function spokenByOurs(numbers: RoundNumbers): Spoken {
  const ours = finalNumbers(numbers, 'ours')
  const of = (version: 'base' | 'theirs'): Renumbering[] => {
    const its = finalNumbers(numbers, version)
    const all = [...its, ...ours, ...ours.map(({ place, to }) => ({ place, from: to }))].filter(isRecord)
    const known = new Map(all.map((one) => [`${one.place}/${one.from}`, one]))
    return [...known.values()].flatMap(({ place, from }) => {
      const last = its.find((one) => isSame(one, { place, from }))?.to ?? from
      const own = ours.find((one) => one.place === place && one.to === last)?.from
      const moves = ours.some((one) => isSame(one, { place, from: last }))
      const to = own ?? (moves ? held(last) : last)
      return to === from ? [] : [{ place, from, to }]
    })
  }
  return { base: of('base'), theirs: of('theirs') }
}

/** Citations by people who have not met us here yet: their numbers are none of those that now become others. */
export function heldBack(numbers: RoundNumbers): Spoken {
  const all = finalNumbers(numbers, 'ours').filter(isRecord)
  const kept = all.map(({ place, from }): Renumbering => ({ place, from, to: held(from) }))
  return { base: kept, theirs: kept }
}

/** Files in which nothing is held back any more; `before` are those that cannot hold anything. */
export function letGo(tree: Tree, before: Tree, store: Store): Tree {
  return new Map(
    [...tree].map(([path, name]): [string, string] => {
      if (before.get(path) === name) return [path, name]
      const text = isPaperFile(path)
        ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(store.read(name))
        : ''
      const free = text.includes(MARK) ? store.write(new TextEncoder().encode(freed(text))) : name
      return [freed(path), free]
    }),
  )
}

/** Of the private use area, where no text of a paper has anything to say. */
const MARK = '\u{E0A7}'

function held(id: string): string {
  return id.replace('-', `${MARK}-`)
}

function freed(text: string): string {
  return text.replaceAll(`${MARK}-`, '-')
}

function isRecord({ from }: Pick<Renumbering, 'from'>): boolean {
  return NUMBER.test(from)
}

function isSame(
  one: Pick<Renumbering, 'place' | 'from'>,
  other: Pick<Renumbering, 'place' | 'from'>,
): boolean {
  return one.place === other.place && one.from === other.from
}
