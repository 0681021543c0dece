import type { Path } from '../source/location.ts'
import { childField, type Field, resolveField } from './fields.ts'
import type { PaperKind } from './paper.ts'

const known = new WeakMap<object, boolean>()

/** Whether a paper of this kind has fields that may hold a speaker's words (🔒). */
export function hasProtectedFields(kind: PaperKind<unknown>): boolean {
  const answer = known.get(kind.schema) ?? JSON.stringify(kind.schema).includes('"x-protected":true')
  known.set(kind.schema, answer)
  return answer
}

/** Where in this paper such words stand, or may: what stands under a key that its form does not know is anybody's. */
export function protectedPaths(kind: PaperKind<unknown>, data: unknown): Path[] {
  return hasProtectedFields(kind) ? [...find(data, resolveField(kind.schema as Field), [])] : []
}

function* find(value: unknown, field: Field, path: Path): Generator<Path> {
  if (field['x-protected'] && value !== null) yield path
  if (value === null || typeof value !== 'object') return
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  for (const [key, item] of entries) {
    const child = childField(field, key)
    if (child) yield* find(item, child, [...path, key])
    else yield [...path, key]
  }
}
