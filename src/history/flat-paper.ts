import { labelAt } from '../papers/fields.ts'
import type { Path } from '../source/location.ts'
import type { PaperVersion } from './paper-version.ts'

/** One value of a paper under a name that stays its own when records move about. */
export interface FlatValue {
  /** keys, with entries of lists named by what identifies them: `rents/2024/paid` */
  readonly key: string
  /** the same in the words of the form: 各期租金（2024）·实收 */
  readonly label: string
  readonly path: Path
  readonly value: unknown
}

/** Values by record (`WT-003`, a ballot's number; '' for the paper itself) and key. */
export type FlatPaper = Map<string, Map<string, FlatValue>>

/** What identifies an entry of a list, in the order in which it is looked for. */
export const IDENTITIES: readonly string[] = [
  'id',
  'ballot',
  'alias',
  'year',
  'item',
  'subject',
  'officer',
  'name',
  'date',
]

/** Every value of a paper; a list of plain values is one value. */
export function flatPaper({ kind, data }: PaperVersion): FlatPaper {
  const lists = new Set(kind.records.map(({ key }) => key))
  const flat: FlatPaper = new Map([['', new Map()]])
  for (const [key, value] of Object.entries(data)) {
    if (lists.has(key) && Array.isArray(value)) {
      for (const [index, name] of namesOf(value).entries()) {
        flat.set(
          name,
          new Map(
            valuesUnder(value[index], [key], [key, index], '', kind.schema).map((one) => [one.key, one]),
          ),
        )
      }
    } else if (key !== 'kind') {
      for (const one of valuesUnder(value, [key], [key], '', kind.schema)) flat.get('')?.set(one.key, one)
    }
  }
  return flat
}

function valuesUnder(
  value: unknown,
  keys: readonly string[],
  path: Path,
  label: string,
  schema: object,
): FlatValue[] {
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([key, child]) => {
      const under = [...path, key]
      const own = labelAt(schema, under)
      return valuesUnder(child, [...keys, key], under, label === '' ? own : `${label}·${own}`, schema)
    })
  }
  if (Array.isArray(value) && value.some(isRecord)) {
    const names = namesOf(value)
    return value.flatMap((child, index) => {
      const name = names[index] ?? ''
      return valuesUnder(child, [...keys, name], [...path, index], `${label}（${name}）`, schema)
    })
  }
  return [{ key: keys.join('/'), label: label === '' ? labelAt(schema, path) : label, path, value }]
}

/** Entries named by their identity, else by their place; a name used twice is told apart. */
function namesOf(list: readonly unknown[]): string[] {
  const seen = new Map<string, number>()
  return list.map((entry, index) => {
    const name = identityOf(entry) ?? `第${index + 1}项`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name}（${times}）`
  })
}

function identityOf(entry: unknown): string | null {
  if (!isRecord(entry)) return null
  const key = IDENTITIES.find((one) => Object.hasOwn(entry, one) && entry[one] !== null)
  return key === undefined ? null : String(entry[key])
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
