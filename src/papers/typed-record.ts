import type { Text } from '../language.ts'
import type { Path } from '../source/location.ts'
import { childField, fieldAt, keysAt, labelAt } from './fields.ts'
import { nearestName } from './nearest-name.ts'
import { type Typed, typedValue } from './typed-value.ts'

/** Something typed that its field cannot hold. */
export interface TypedFault {
  readonly path: Path
  readonly message: Text
}

/** Typed data as a record of the schema: keys by name or label, every text as its field has it. */
export function typedRecord(schema: object, path: Path, data: unknown, faults: TypedFault[]): unknown {
  const field = fieldAt(schema, path)
  if (typeof data === 'string')
    return leaf(field ? typedValue(field, data) : { value: data }, data, { schema, path, faults })
  if (data === null || typeof data !== 'object') return data
  if (Array.isArray(data))
    return data.map((item, index) => typedRecord(schema, [...path, index], item, faults))
  const record: Record<string, unknown> = {}
  for (const [said, value] of Object.entries(data)) {
    const key = keyFor(schema, path, said)
    if (key === null) faults.push({ path: [...path, said], message: unknownKey(schema, path, said) })
    else record[key] = typedRecord(schema, [...path, key], value, faults)
  }
  return record
}

interface Leaf {
  readonly schema: object
  readonly path: Path
  readonly faults: TypedFault[]
}

/** What was typed is said again, but for what somebody may have said in confidence. */
function leaf(typed: Typed, text: string, { schema, path, faults }: Leaf): unknown {
  if ('value' in typed) return typed.value
  const label = labelAt(schema, path)
  const hidden = fieldAt(schema, path)?.['x-protected'] === true
  const said = hidden || text === '' || text.length > 40 ? null : text
  const { zh, en } = typed.wanted
  faults.push({
    path,
    message: {
      zh: `“${label}”${said === null ? '' : `写的是“${said}”，`}应为${zh}`,
      en: `“${label}”${said === null ? '' : ` is “${said}” but`} must be ${en}`,
    },
  })
  return null
}

/** The key that is meant by its name or its label; null where the schema knows neither. */
export function keyFor(schema: object, path: Path, said: string): string | null {
  const keys = keysAt(schema, path)
  const plain = said.normalize('NFKC').trim()
  const field = fieldAt(schema, path)
  if (keys.includes(plain) || (field && childField(field, plain))) return plain
  return (
    keys.find((key) => namesOf(schema, path, key).some((name) => name.normalize('NFKC') === plain)) ?? null
  )
}

/** The label of a key, and the label without its unit: 人口（人） and 人口. */
function namesOf(schema: object, path: Path, key: string): string[] {
  const label = labelAt(schema, [...path, key])
  return [label, label.replace(/（[^）]*）$/u, '')]
}

export function unknownKey(schema: object, path: Path, said: string): Text {
  const keys = keysAt(schema, path)
  const labels = new Map(
    keys.flatMap((key) => [key, ...namesOf(schema, path, key)].map((name) => [name, key] as const)),
  )
  const near = nearestName(said, [...labels.keys()])
  const key = near === null ? undefined : labels.get(near)
  if (key !== undefined) {
    const label = labelAt(schema, [...path, key])
    return {
      zh: `没有“${said}”这一栏，是不是 ${key}（${label}）？`,
      en: `there is no field “${said}”; did you mean ${key} (${label})?`,
    }
  }
  const list = keys.map((one) => [one, labelAt(schema, [...path, one])] as const)
  return {
    zh: `没有“${said}”这一栏；可用：${list.map(([one, label]) => `${one}（${label}）`).join('、')}`,
    en: `there is no field “${said}”; there are: ${list.map(([one, label]) => `${one} (${label})`).join(', ')}`,
  }
}

/** Required fields that a completed record still lacks: those that may neither be null nor empty. */
export function missingFields(schema: object, path: Path, value: unknown): Path[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value))
    return value.flatMap((item, index) => missingFields(schema, [...path, index], item))
  const required = fieldAt(schema, path)?.required ?? []
  const missing = required.filter((key) => !Object.hasOwn(value, key)).map((key) => [...path, key])
  const below = Object.entries(value).flatMap(([key, item]) => missingFields(schema, [...path, key], item))
  return [...missing, ...below]
}
