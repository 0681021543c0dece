import common from '../../schemas/common.schema.json' with { type: 'json' }
import type { Path } from '../source/location.ts'

/** A JSON Schema node with its `$ref` and `allOf` written out: what a form, a message or a ledger may ask of a field. */
export interface Field {
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Field>>
  readonly patternProperties?: Readonly<Record<string, Field>>
  readonly additionalProperties?: boolean | Field
  readonly items?: Field
  readonly $ref?: string
  readonly allOf?: readonly Field[]
  readonly anyOf?: readonly Field[]
  readonly oneOf?: readonly Field[]
  /** 🔒: may hold a speaker's words by accident */
  readonly 'x-protected'?: boolean
  /** what a value names: an id prefix, `person`, `topic` … */
  readonly 'x-refers'?: string | readonly string[]
  readonly 'x-decimals'?: number
}

const resolved = new WeakMap<object, Field>()

/** The field with references and `allOf` folded in; what stands beside a reference wins. */
export function resolveField(field: Field): Field {
  const known = resolved.get(field)
  if (known) return known
  const { $ref, allOf, ...own } = field
  const parts = [...($ref ? [resolveField(referred($ref))] : []), ...(allOf ?? []).map(resolveField)]
  const whole = Object.assign({}, ...parts, own) as Field
  resolved.set(field, whole)
  return whole
}

function referred($ref: string): Field {
  const name = $ref.slice($ref.lastIndexOf('/') + 1)
  const definition = (common.definitions as Record<string, unknown>)[name]
  return (definition ?? {}) as Field
}

/** The field one step down, by key or index; undefined where the schema knows none. */
export function childField(field: Field, key: string | number): Field | undefined {
  for (const one of alternatives(resolveField(field))) {
    const child = typeof key === 'number' ? one.items : keyed(one, key)
    if (child) return resolveField(child)
  }
  return undefined
}

function alternatives(field: Field): readonly Field[] {
  return [field, ...[...(field.anyOf ?? []), ...(field.oneOf ?? [])].map(resolveField)]
}

function keyed(field: Field, key: string): Field | undefined {
  if (field.properties && Object.hasOwn(field.properties, key)) return field.properties[key]
  const patterns = Object.entries(field.patternProperties ?? {})
  const found = patterns.find(([pattern]) => new RegExp(pattern, 'u').test(key))?.[1]
  return found ?? (typeof field.additionalProperties === 'object' ? field.additionalProperties : undefined)
}

/** The field that a path of data leads to. */
export function fieldAt(schema: object, path: Path): Field | undefined {
  let field: Field | undefined = resolveField(schema as Field)
  for (const key of path) field = field && childField(field, key)
  return field
}

const labels = new WeakMap<object, Map<string, string>>()

/** The label an inspector knows the field by; the key itself where the schema has none. */
export function labelAt(schema: object, path: Path): string {
  const known = labels.get(schema) ?? new Map<string, string>()
  if (known.size === 0) labels.set(schema, known)
  // Entries of a list are alike.
  const place = path.map((key) => (typeof key === 'number' ? '' : key)).join('/')
  const label = known.get(place) ?? labelOf(schema, path)
  if (known.size < MOST_LABELS) known.set(place, label)
  return label
}

/** More than all forms have; keys may be anything in a paper that nobody checked. */
const MOST_LABELS = 2000

function labelOf(schema: object, path: Path): string {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1]
    if (typeof key === 'string') return fieldAt(schema, path.slice(0, length))?.title ?? key
  }
  return resolveField(schema as Field).title ?? ''
}

/** The keys a record may have at this path. */
export function keysAt(schema: object, path: Path): readonly string[] {
  const field = fieldAt(schema, path)
  return field ? alternatives(field).flatMap((one) => Object.keys(one.properties ?? {})) : []
}
