import { isPaperFile } from '../papers/is-paper-file.ts'
import { NUMBER } from './numbered-records.ts'
import { chained, type Renumbering } from './renaming.ts'
import { finalNumbers, type RoundNumbers } from './round-numbers.ts'
import type { Store, Tree } from './round-versions.ts'

/**
 * What the numbers that others use in what they wrote have become by now, where more was renumbered after they had met.
 * What they only kept says what it said: it is not theirs.
 */
export function spokenToday(
  met: RoundNumbers,
  since: readonly RoundNumbers[],
  isIts: (id: string) => boolean,
): Renumbering[] {
  return since
    .reduce((all, one) => chained(all, finalNumbers(one, 'ours')), finalNumbers(met, 'theirs'))
    .filter(({ from }) => isIts(from))
}

/**
 * Citations by those who meet us, in our own numbers of before the meeting. What we do not have is held back: its final
 * number may be one that now becomes another.
 */
export function spokenByOurs(numbers: RoundNumbers): Renumbering[] {
  const [ours, its] = [finalNumbers(numbers, 'ours'), finalNumbers(numbers, 'theirs')]
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

/** Citations by people who have not met us here yet: their numbers are none of those that now become others. */
export function heldBack(numbers: RoundNumbers): Renumbering[] {
  return finalNumbers(numbers, 'ours')
    .filter(isRecord)
    .map(({ place, from }) => ({ place, from, to: held(from) }))
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
