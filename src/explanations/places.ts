import type { Text } from '../language.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import type { Location } from '../source/location.ts'
import type { Input } from './explanation.ts'

/** A value as the paper writes it, and where. */
export function input(paper: WorkingPaper<unknown>, name: Text, ...path: (string | number)[]): Input {
  const { source } = paper
  return { name, value: source.written(path), place: source.at(...path) }
}

/** A list from its key to the end of its last entry: what a count was counted from. */
export function listInput(
  { source, data }: WorkingPaper<unknown>,
  name: Text,
  key: string,
  shown?: string | null,
): Input {
  const list = (data as Readonly<Record<string, unknown>>)[key]
  const entries = Array.isArray(list) ? list : []
  return {
    name,
    value: shown === undefined ? String(entries.length) : shown,
    place: wholeList(source, key, entries),
  }
}

function wholeList(
  source: WorkingPaper<unknown>['source'],
  key: string,
  entries: readonly unknown[],
): Location {
  const head = source.key(key)
  const last = entries.length - 1
  const ends = Object.keys((entries[last] ?? {}) as object).map((field) => source.at(key, last, field).range)
  const end = ends.reduce(
    (latest, range) => (range && (!latest || range.end.line > latest.end.line) ? range : latest),
    head.range,
  )
  if (!head.range || !end) return head
  return { ...head, range: { start: head.range.start, end: end.end } }
}
