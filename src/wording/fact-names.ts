import { exactNumber, isExactNumber } from './exact-number.ts'
import { type Facts, isRecord } from './facts.ts'

/** A name a template may use. `problems[].title` is a field of each element of the list `problems`. */
export interface FactName {
  readonly name: string
  readonly kind: 'text' | 'number' | 'exact' | 'yes-no' | 'list' | 'record' | 'absent'
  /** the first value it has, as text; null where the fact is absent everywhere or is a list or record */
  readonly sample: string | null
}

/** Every name the facts offer, in their own order, lists before the fields of their elements. */
export function factNames(facts: Facts): FactName[] {
  const names: FactName[] = []
  for (const name of Object.keys(facts)) collect(name, [facts[name]], names)
  return names
}

function collect(name: string, values: readonly unknown[], names: FactName[]): void {
  const there = values.filter((value) => value !== null && value !== undefined)
  const first = there[0]
  const kind = kindOf(first)
  names.push({ name, kind, sample: sampleOf(first, kind) })
  if (kind === 'list') {
    const elements = there.flatMap((value) => (Array.isArray(value) ? value : []))
    if (elements.some((element) => isRecord(element) && !isExactNumber(element)))
      below(`${name}[]`, elements, names)
  } else if (kind === 'record') below(name, there, names)
}

function below(name: string, values: readonly unknown[], names: FactName[]): void {
  const records = values.filter(isRecord)
  for (const key of new Set(records.flatMap((record) => Object.keys(record)))) {
    const found = records.map((record) => (Object.hasOwn(record, key) ? record[key] : null))
    collect(`${name}.${key}`, found, names)
  }
}

function kindOf(value: unknown): FactName['kind'] {
  if (value === null || value === undefined) return 'absent'
  if (Array.isArray(value)) return 'list'
  if (isExactNumber(value)) return 'exact'
  if (typeof value === 'object') return 'record'
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'yes-no' : 'text'
}

function sampleOf(value: unknown, kind: FactName['kind']): string | null {
  if (kind === 'exact') return exactNumber(value)?.toFixed(2) ?? null
  if (kind === 'yes-no') return value === true ? '是' : '否'
  return kind === 'text' || kind === 'number' ? String(value) : null
}
