import type { Path } from '../source/location.ts'

export interface StringValue {
  readonly text: string
  readonly path: Path
}

/** Every text in a paper's data, in the order of the paper, without those under keys that hold no prose. */
export function* stringValues(
  value: unknown,
  without: ReadonlySet<string> = NONE,
  path: Path = [],
): Generator<StringValue> {
  if (typeof value === 'string') {
    yield { text: value, path }
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* stringValues(entry, without, [...path, index])
  } else if (value !== null && typeof value === 'object') {
    for (const [key, entry] of Object.entries(value)) {
      if (!without.has(key)) yield* stringValues(entry, without, [...path, key])
    }
  }
}

const NONE: ReadonlySet<string> = new Set()
