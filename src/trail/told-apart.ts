import { type FlatPaper, flatPaper } from '../history/flat-paper.ts'
import { toPaperVersion } from '../history/paper-version.ts'
import type { Trail } from './trail.ts'

/** A record as a seal saw it, and as a merge left the paper that it stood in. */
interface MergedRecord {
  readonly path: string
  /** the paper before, as `<commit>:./<path>` or by its object */
  readonly before: string
  /** the paper after, likewise */
  readonly after: string
  readonly record: string
}

/**
 * What a merge that told two records of one number apart did to one of them: the number it has now (`WT-012b`), its own
 * where only what it cites has another; null where it says something else than before.
 */
export function toldApart({ contents }: Trail, { path, before, after, record }: MergedRecord): string | null {
  const [old, now] = contents([before, after]).map((bytes) => flat(path, bytes))
  const was = old?.get(record)
  if (!was || !now) return null
  const letters = [...now.keys()].filter(
    (name) => name.length === record.length + 1 && name.startsWith(record),
  )
  const names = [record, ...letters]
  return names.find((name) => wordsOf(now, name) === wordsOf(old, record)) ?? null
}

/**
 * Whether all that a merge left of a record stands in one of its parents, field by field: then the merge itself said
 * nothing, and what changed is told where it was written.
 */
export function isMixture(
  { contents }: Trail,
  { path, parents, after, record }: Omit<MergedRecord, 'before'> & { readonly parents: readonly string[] },
): boolean {
  const [now, ...sides] = contents([after, ...parents.map((parent) => `${parent}:./${path}`)]).map((bytes) =>
    flat(path, bytes)?.get(record),
  )
  if (!now || sides.length === 0) return false
  const keys = new Set([now, ...sides].flatMap((values) => [...(values?.keys() ?? [])]))
  return [...keys].every((key) =>
    isOneOf(
      now.get(key)?.value,
      sides.map((values) => values?.get(key)?.value),
    ),
  )
}

/** Lists are put together from both sides: all that both have, and nothing that neither has. */
function isOneOf(value: unknown, sides: readonly unknown[]): boolean {
  if (sides.map(textOf).includes(textOf(value))) return true
  if (!Array.isArray(value) || !sides.every(Array.isArray)) return false
  const lists = sides.map((side) => new Set((side as unknown[]).map(textOf)))
  const words = new Set(value.map(textOf))
  const [first] = lists
  const inAll = [...(first ?? [])].filter((word) => lists.every((list) => list.has(word)))
  return (
    [...words].every((word) => lists.some((list) => list.has(word))) && inAll.every((word) => words.has(word))
  )
}

function flat(path: string, bytes: Uint8Array | null): FlatPaper | null {
  const version = toPaperVersion(path, bytes)
  return version === null ? null : flatPaper(version)
}

/** A record without the letters by which numbers are told apart, its own left out. */
function wordsOf(paper: FlatPaper | null | undefined, name: string): string | null {
  const values = paper?.get(name)
  if (!values) return null
  const own = [...values.values()].filter(({ value }) => value !== name)
  return textOf(own.map(({ key, value }) => [key, value]).sort())
}

function textOf(value: unknown): string {
  return JSON.stringify(value ?? null).replaceAll(/\b([A-Z]{2}-\d{3,})[a-z](?![a-z0-9])/gu, '$1')
}
