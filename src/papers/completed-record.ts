import type { Path } from '../source/location.ts'
import { type Field, fieldAt, keysAt } from './fields.ts'
import { choicesOf, typesOf } from './typed-value.ts'

type Data = Readonly<Record<string, unknown>>

/** A value with the keys of its records in the order of the schema; others behind them as they came. */
function orderedRecord(schema: object, path: Path, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item, index) => orderedRecord(schema, [...path, index], item))
  const record = value as Data
  const known = keysAt(schema, path).filter((key) => Object.hasOwn(record, key))
  const others = Object.keys(record).filter((key) => !known.includes(key))
  return Object.fromEntries(
    [...known, ...others].map((key) => [key, orderedRecord(schema, [...path, key], record[key])]),
  )
}

/**
 * A record with its required keys: what may be unknown is null, a list is empty, a status is the first of its kind;
 * what else is missing stays so.
 */
export function completedRecord(schema: object, path: Path, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item, index) => completedRecord(schema, [...path, index], item))
  const record: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) record[key] = completedRecord(schema, [...path, key], item)
  for (const key of fieldAt(schema, path)?.required ?? []) {
    const whole = Object.hasOwn(record, key) ? undefined : untold(fieldAt(schema, [...path, key]) ?? {}, key)
    if (whole !== undefined) record[key] = whole
  }
  return orderedRecord(schema, path, record)
}

/** What a required field holds while nobody has said anything. */
function untold(field: Field, key: string): unknown {
  const types = typesOf(field)
  if (key === 'status') return choicesOf(field)[0]
  return types.includes('null') ? null : types.includes('array') ? [] : undefined
}
