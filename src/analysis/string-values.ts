import type { Path } from '../source/location.ts'

export interface StringValue {
  readonly text: string
  readonly path: Path
}

/** The texts in a paper's data that are wanted, in the order of the paper; none under keys that hold no prose. */
export function stringValues(
  data: unknown,
  wanted: (text: string) => boolean,
  withoutKeys: ReadonlySet<string> = new Set(),
): readonly StringValue[] {
  const search: Search = { wanted, withoutKeys, path: [], found: [] }
  look(data, search)
  return search.found
}

interface Search {
  readonly wanted: (text: string) => boolean
  readonly withoutKeys: ReadonlySet<string>
  /** where the search is; copied only where something is found */
  readonly path: (string | number)[]
  readonly found: StringValue[]
}

function look(value: unknown, search: Search): void {
  if (typeof value === 'string') {
    if (search.wanted(value)) search.found.push({ text: value, path: [...search.path] })
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) lookAt(index, value[index], search)
  } else if (value !== null && typeof value === 'object') {
    lookInside(value, search)
  }
}

function lookInside(record: object, search: Search): void {
  for (const [key, value] of Object.entries(record)) {
    if (!search.withoutKeys.has(key)) lookAt(key, value, search)
  }
}

function lookAt(key: string | number, value: unknown, search: Search): void {
  search.path.push(key)
  look(value, search)
  search.path.pop()
}
