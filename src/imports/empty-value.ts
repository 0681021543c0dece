import { childField, type Field, resolveField } from '../papers/fields.ts'

type Data = Readonly<Record<string, unknown>>

/** What a field holds while nothing is known of it; undefined where the schema asks for something. */
function emptyValue(field: Field, key = ''): unknown {
  const { type = [], enum: choices, properties } = resolveField(field)
  const types = [type].flat()
  if (types.includes('null')) return null
  if (types.includes('array')) return []
  if (properties) return emptyRecord(field)
  // the first state of a record: 草拟, 待查, 登记, 未启动
  return key === 'status' ? choices?.[0] : undefined
}

const empty = new WeakMap<Field, Data>()

/** A record with its required keys and nothing known of them, in the order of its schema; not to be changed. */
export function emptyRecord(field: Field): Data {
  const known = empty.get(field)
  if (known) return known
  const { required = [], properties = {} } = resolveField(field)
  const made = Object.fromEntries(
    Object.entries(properties).flatMap(([key, child]) => {
      const value = required.includes(key) ? emptyValue(child, key) : undefined
      return value === undefined ? [] : [[key, value]]
    }),
  )
  empty.set(field, made)
  return made
}

const orders = new WeakMap<Field, readonly string[]>()

function orderOf(field: Field): readonly string[] {
  const known = orders.get(field) ?? Object.keys(resolveField(field).properties ?? {})
  orders.set(field, known)
  return known
}

/** Keys in the order of the schema. */
export function inOrder(record: Data, field: Field): Data {
  const order = orderOf(field)
  const sorted: Record<string, unknown> = {}
  for (const key of order) if (Object.hasOwn(record, key)) sorted[key] = record[key]
  for (const key of Object.keys(record)) if (!order.includes(key)) sorted[key] = record[key]
  return sorted
}

/** The record with a value at a path; what lies on the way is made as its schema has it. null takes a value away. */
export function withValueAt(
  record: Data,
  [key, ...rest]: readonly (string | number)[],
  value: unknown,
  field: Field,
): Data {
  if (typeof key !== 'string') return record
  const child = childField(field, key) ?? {}
  const next = rest.length === 0 ? endValue(value, child) : deeper(record[key], rest, value, child)
  const required = resolveField(field).required?.includes(key)
  if (next === undefined || (next === null && !required && !Object.hasOwn(record, key))) {
    const { [key]: _, ...others } = record
    return others
  }
  return inOrder({ ...record, [key]: next }, field)
}

function endValue(value: unknown, field: Field): unknown {
  return value === null ? emptyValue(field) : value
}

function deeper(there: unknown, path: readonly (string | number)[], value: unknown, field: Field): unknown {
  const absent = there === null || there === undefined
  if (typeof path[0] === 'number') return withEntry(Array.isArray(there) ? there : [], path, value, field)
  if (value === null && absent) return there
  return withValueAt(absent ? emptyRecord(field) : (there as Data), path, value, field)
}

function withEntry(
  list: readonly unknown[],
  [index, ...rest]: readonly (string | number)[],
  value: unknown,
  field: Field,
): readonly unknown[] {
  const item = resolveField(field).items ?? {}
  const there = list[Number(index)] as Data | undefined
  if (value === null && there === undefined) return list
  return Object.assign([...list], {
    [Number(index)]: withValueAt(there ?? emptyRecord(item), rest, value, item),
  })
}
