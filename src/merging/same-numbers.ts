import { canonicalJson } from '../signatures/canonical-json.ts'
import type { Values } from './numbered-records.ts'

/** Shorter texts are alike by chance: 未查清, 已整改到位. */
const TELLING = 8

/**
 * Which number a record of one version has in another, where several share a number but for letters: first what is
 * the same word for word, whatever its number, then what has the most text in common, then the same number.
 */
export function sameNumbers(
  from: ReadonlyMap<string, Values>,
  to: ReadonlyMap<string, Values>,
): Map<string, string> {
  const [left, free] = [new Map(from), new Map(to)]
  const same = new Map<string, string>()
  const match = (one: string, other: string) => {
    if (!left.delete(one)) return
    free.delete(other)
    same.set(one, other)
  }
  for (const [one, record] of from) if (contentOf(record) === contentOf(to.get(one) ?? {})) match(one, one)
  for (const [one, other] of alike(left, free)) match(one, other)
  for (const [one, other] of likest(left, free)) if (free.has(other)) match(one, other)
  for (const one of [...left.keys()]) if (free.has(one)) match(one, one)
  return same
}

/** What a record says, whatever letters its number and those it cites were given. */
export function contentOf({ id, ballot, ...said }: Values): string {
  return canonicalJson(said).replaceAll(/(?<![A-Za-z0-9-])([A-Z]{2}-\d{3,})[a-z](?![0-9A-Za-z])/gu, '$1')
}

function alike(from: ReadonlyMap<string, Values>, to: ReadonlyMap<string, Values>): [string, string][] {
  const others = new Map<string, string[]>()
  for (const [other, record] of to) {
    const content = contentOf(record)
    others.set(content, [...(others.get(content) ?? []), other])
  }
  return [...from].flatMap(([one, record]): [string, string][] => {
    const other = others.get(contentOf(record))?.shift()
    return other === undefined ? [] : [[one, other]]
  })
}

/** Pairs that share telling texts, those that share most first. */
function likest(from: ReadonlyMap<string, Values>, to: ReadonlyMap<string, Values>): [string, string][] {
  const pairs = [...from].flatMap(([one, record]) =>
    [...to].map(([other, its]) => ({ one, other, shared: sharedText(record, its) })),
  )
  return pairs
    .filter(({ shared }) => shared >= TELLING)
    .sort((a, b) => b.shared - a.shared || Number(b.one === b.other) - Number(a.one === a.other))
    .map(({ one, other }) => [one, other])
}

function sharedText(one: Values, other: Values): number {
  const texts = Object.entries(one).flatMap(([key, value]) =>
    key !== 'id' && typeof value === 'string' && value === other[key] ? [[...value].length] : [],
  )
  return texts.filter((length) => length >= TELLING).reduce((sum, length) => sum + length, 0)
}
