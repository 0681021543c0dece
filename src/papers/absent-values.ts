import type { Path } from '../source/location.ts'
import { type Field, resolveField } from './fields.ts'
import type { WorkingPaper } from './paper.ts'

/** Where in the papers of a schema required values may still be null. */
interface Gaps {
  readonly nullable: readonly string[]
  readonly keys: readonly (readonly [string, Gaps])[]
  readonly items: Gaps | null
}

/**
 * Required keys where null is an answer and not a gap, by kind: nothing was handed out, the sheet names no
 * group, the officer did not sit the test.
 */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  survey: ['issued', 'responses.*.group'],
  test: ['results.*.score'],
}

const gapsOfSchema = new WeakMap<object, Gaps | null>()

/** Places of required values that are null, in the order of the schema. */
export function absentValues({ kind, data }: WorkingPaper<unknown>): Generator<Path> {
  return find(data, gapsOf(kind.name, kind.schema), [])
}

/** null where papers of this kind are never incomplete */
function gapsOf(kind: string, schema: object): Gaps | null {
  const known = gapsOfSchema.get(schema)
  if (known !== undefined) return known
  const found = plan(schema as Field, '', new Set(ANSWERS[kind]))
  gapsOfSchema.set(schema, found)
  return found
}

function plan(field: Field, at: string, answers: ReadonlySet<string>): Gaps | null {
  const { properties = {}, items, required = [] } = resolveField(field)
  const below = (key: string) => (at === '' ? key : `${at}.${key}`)
  const nullable = required.filter((key) => {
    const type = properties[key] && resolveField(properties[key]).type
    return Array.isArray(type) && type.includes('null') && !answers.has(below(key))
  })
  const keys = Object.entries(properties).flatMap(([key, child]): [string, Gaps][] => {
    const gaps = plan(child, below(key), answers)
    return gaps ? [[key, gaps]] : []
  })
  const inside = items ? plan(items, below('*'), answers) : null
  return nullable.length > 0 || keys.length > 0 || inside ? { nullable, keys, items: inside } : null
}

function* find(value: unknown, gaps: Gaps | null, path: Path): Generator<Path> {
  if (gaps === null || value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* find(entry, gaps.items, [...path, index])
    return
  }
  const record = value as Readonly<Record<string, unknown>>
  for (const key of gaps.nullable)
    if (Object.hasOwn(record, key) && record[key] === null) yield [...path, key]
  for (const [key, next] of gaps.keys)
    if (Object.hasOwn(record, key)) yield* find(record[key], next, [...path, key])
}
