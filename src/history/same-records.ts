import type { FlatValue } from './flat-paper.ts'

type Values = ReadonlyMap<string, FlatValue>

/** Shorter texts are alike by chance: 未查清, 已整改到位. */
const TELLING = 8

/**
 * Records that went and records that came and are the same under another number, by the name of the one that went:
 * every other value is alike, or the longest text is word for word the same and nowhere else.
 */
export function sameRecords(
  gone: ReadonlyMap<string, Values>,
  come: ReadonlyMap<string, Values>,
): Map<string, string> {
  if (gone.size === 0 || come.size === 0) return new Map()
  const same = pairs(marked(gone, contentOf), marked(come, contentOf))
  const [left, arrived] = [without(gone, new Set(same.keys())), without(come, new Set(same.values()))]
  const texts = pairs(once(marked(left, longestText)), once(marked(arrived, longestText)))
  return new Map([...same, ...texts])
}

/** Records under one mark, in their order. */
function pairs(from: Marked, to: Marked): Map<string, string> {
  return new Map(
    [...from].flatMap(([mark, ids]) => {
      const others = to.get(mark) ?? []
      return ids.slice(0, others.length).map((id, index): [string, string] => [id, others[index] ?? id])
    }),
  )
}

function once(records: Marked): Marked {
  return new Map([...records].filter(([, ids]) => ids.length === 1))
}

/** Names of records by what they are known by. */
type Marked = ReadonlyMap<string, readonly string[]>

function without(records: ReadonlyMap<string, Values>, names: ReadonlySet<string>): Map<string, Values> {
  return new Map([...records].filter(([name]) => !names.has(name)))
}

function marked(
  records: ReadonlyMap<string, Values>,
  mark: (name: string, values: Values) => string | null,
): Marked {
  const names = new Map<string, string[]>()
  for (const [name, values] of records) {
    const text = mark(name, values)
    if (text !== null) names.set(text, [...(names.get(text) ?? []), name])
  }
  return names
}

function contentOf(id: string, record: Values): string {
  const values = [...record.values()].filter(({ value }) => value !== id)
  return JSON.stringify(values.map(({ key, value }) => [key, value]).sort())
}

function longestText(_: string, record: Values): string | null {
  const texts = [...record.values()].flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
  const [longest = ''] = texts.sort((a, b) => b.length - a.length)
  return [...longest].length < TELLING ? null : longest
}
