import type { FormColumn, FormTable } from '../forms/form-table.ts'
import type { LetterWords } from '../forms/form-words.ts'
import { nearestName } from '../papers/nearest-name.ts'
import { headerKey } from './header-key.ts'
import { sameQuantity } from './same-quantity.ts'
import { tensBetween, type Unit, unitAmong, unitOf, withoutUnit } from './stated-unit.ts'
import { synonymsOf } from './synonyms.ts'

/** How sure it is: as the label has it, another word for it, something like it, or because the user says so. */
export type How = 'map' | 'label' | 'synonym' | 'close'

export interface MatchedColumn {
  /** in the sheet, from 0 */
  readonly at: number
  readonly header: string
  readonly column: FormColumn
  readonly how: How
  /** places by which the point of its numbers moves: 4 for 万元 */
  readonly tens: number
}

const surest: readonly How[] = ['map', 'label', 'synonym', 'close']

/** A column's title: what stands in its row, and with what spans it above. */
export interface HeaderCell {
  readonly at: number
  readonly text: string
  readonly spelled: readonly string[]
}

/** The titles by which a table's columns go, each in one spelling. */
export type TitleIndex = ReadonlyMap<string, { readonly column: FormColumn; readonly how: How }>

export function titleIndex(kind: string, table: FormTable, letters: LetterWords | null): TitleIndex {
  const index = new Map<string, { column: FormColumn; how: How }>()
  const add = (title: string, column: FormColumn, how: How) => {
    const key = headerKey(title)
    if (key !== '' && !index.has(key)) index.set(key, { column, how })
  }
  for (const column of table.columns)
    for (const title of labelsOf(column, letters)) add(title, column, 'label')
  for (const column of table.columns) {
    for (const word of synonymsOf(kind, table.name, column.path)) add(word, column, 'synonym')
    const last = column.label.split('·').at(-1) ?? ''
    if (last !== column.label) add(last, column, 'synonym')
  }
  return index
}

/** A letter's column goes by its item's number and text, or its subject's name. */
export function labelsOf(column: FormColumn, letters: LetterWords | null): readonly string[] {
  const { label, path, type } = column
  if (type !== 'letter') return [label, withoutUnit(label), path.join('.'), String(path.at(-1))]
  const text = letters?.fields[Number(path[1])]?.text ?? ''
  const words = text.replace(/（只问[^）]*）$/u, '')
  const item = words.startsWith(`${label} `) ? words.slice(label.length + 1) : words
  const number = /^Q0*(\d+)$/u.exec(label)?.[1]
  return [label, item, `${label}${item}`, ...(number ? [`Q${number}`, `Q${number}${item}`] : []), words]
}

/** Columns by their titles. The surest go first; a title or a column is taken once. */
export function matchColumns(
  headers: readonly HeaderCell[],
  index: TitleIndex,
  units: readonly Unit[],
): MatchedColumn[] {
  const found = headers.flatMap((header) => {
    const hit = hitOf(header, index)
    if (!hit) return []
    const tens = tensOf(header.text, hit.column, units)
    return tens === null ? [] : [{ at: header.at, header: header.text, tens, ...hit }]
  })
  return onlyOnce(surest.flatMap((how) => found.filter((one) => one.how === how)))
}

function hitOf({ spelled }: HeaderCell, index: TitleIndex): { column: FormColumn; how: How } | undefined {
  for (const text of spelled) {
    const hit = index.get(headerKey(text)) ?? index.get(headerKey(withoutUnit(text)))
    if (hit) return hit
  }
  return undefined
}

function onlyOnce(found: readonly MatchedColumn[]): MatchedColumn[] {
  const taken = new Set<FormColumn>()
  const columns = found.filter(({ column }) => !taken.has(column) && taken.add(column))
  return columns.sort((a, b) => a.at - b.at)
}

/** null where the units are of different things, or nothing this program would convert. */
export function tensOf(header: string, { label, type }: FormColumn, units: readonly Unit[]): number | null {
  if (type !== 'number' && type !== 'integer') return 0
  const wanted = unitOf(label)
  const own = unitOf(header)
  if (wanted === null) return (own?.tens ?? 0) === 0 ? 0 : null
  const said = own ?? unitAmong(units, wanted)
  return said === null ? 0 : tensBetween(said, wanted, label)
}

/** Titles that nothing was found for, by likeness: one holds the other, or few signs differ. */
export function closeColumns(
  headers: readonly HeaderCell[],
  columns: readonly FormColumn[],
  units: readonly Unit[],
): MatchedColumn[] {
  const names = new Map(columns.map((column) => [headerKey(withoutUnit(column.label)), column]))
  const found = headers.flatMap((header): MatchedColumn[] => {
    const key = headerKey(withoutUnit(header.text))
    const name = likely(key, [...names.keys()]) ?? ''
    const column = names.get(name)
    if (column && isAmount(column) && !sameQuantity(key, name)) return []
    const tens = column ? tensOf(header.text, column, units) : null
    return column && tens !== null ? [{ at: header.at, header: header.text, column, how: 'close', tens }] : []
  })
  return onlyOnce(found)
}

const isAmount = ({ type }: FormColumn) => type === 'number' || type === 'integer'

function likely(key: string, names: readonly string[]): string | null {
  if (key.length < 2) return null
  const within = names.filter((name) => name.length >= 2 && (key.includes(name) || name.includes(key)))
  if (within.length === 1) return within[0] ?? null
  if (key.length < 4 || within.length > 1) return null
  const near = nearestName(key, names)
  return near !== null && near.length >= 4 && sharesMost(key, near) ? near : null
}

/** Two thirds of the signs of the shorter stand in the longer. */
function sharesMost(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return [...short].filter((sign) => long.includes(sign)).length * 3 >= short.length * 2
}
