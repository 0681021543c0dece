import { readExact } from './exact.ts'
import type { Path } from './location.ts'
import { readFast } from './read-fast.ts'
import { rewritePaper } from './rewrite-paper.ts'
import type { KeyOrder } from './spot.ts'

type Data = Readonly<Record<string, unknown>>

/** The paper with another value at a path; keys on the way that are not there are added. */
export function setValue(text: string, path: Path, value: unknown, order?: KeyOrder): string {
  return rewritePaper(text, withValue(dataOf(text), path, value), order)
}

/** The paper with records at the end of a list, which is made where there is none. */
export function appendRecords(
  text: string,
  path: Path,
  records: readonly unknown[],
  order?: KeyOrder,
): string {
  const data = dataOf(text)
  const list = valueAt(data, path)
  return rewritePaper(text, withValue(data, path, [...(Array.isArray(list) ? list : []), ...records]), order)
}

/** The paper without the record or key at a path. */
export function removeValue(text: string, path: Path): string {
  const data = dataOf(text)
  const parent = valueAt(data, path.slice(0, -1))
  const last = path.at(-1)
  const rest = Array.isArray(parent)
    ? parent.filter((_, index) => index !== last)
    : Object.fromEntries(Object.entries(parent as Data).filter(([key]) => key !== String(last)))
  return rewritePaper(text, withValue(data, path.slice(0, -1), rest))
}

function dataOf(written: string): unknown {
  const text = written.replace(/^\ufeff/u, '')
  return readFast(text)?.value ?? readExact(text).document?.toJS({ maxAliasCount: 0 })
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const key of path)
    value =
      value !== null && typeof value === 'object'
        ? (value as Record<string | number, unknown>)[key]
        : undefined
  return value
}

function withValue(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (typeof key === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...data] : []
    list[key] = withValue(list[key], rest, value)
    return list
  }
  const record = data !== null && typeof data === 'object' && !Array.isArray(data) ? (data as Data) : {}
  return { ...record, [key]: withValue(record[key], rest, value) }
}
