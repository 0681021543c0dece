import { wordsOfRecord } from '../forms/cell-words.ts'
import type { FormColumn } from '../forms/form-table.ts'
import type { Field } from '../papers/fields.ts'
import { emptyRecord, inOrder, withValueAt } from './empty-value.ts'
import type { ReadCell } from './import-row.ts'

export type Data = Readonly<Record<string, unknown>>

/** The record with these cells in it; what they do not name stays as it is. */
export function applyCells(record: Data, cells: readonly ReadCell[], field: Field, places = 0): Data {
  const letters = cells.filter(({ column }) => column.type === 'letter')
  const others = cells.filter(({ column }) => column.type !== 'letter' && column.type !== 'parent')
  let changed = record
  for (const { column, value } of others) {
    if (!saysTheSame(column, changed, value)) changed = withValueAt(changed, column.path, value, field)
  }
  return letters.length === 0 ? changed : withLetters(changed, letters, field, places)
}

/** `letters`: how many places a string of letters of this table has; those that no cell speaks of are blank. */
export function newRecord(cells: readonly ReadCell[], field: Field, letters = 0): Data {
  const record: Record<string, unknown> = { ...emptyRecord(field) }
  const inner: ReadCell[] = []
  for (const cell of cells) {
    const [key, ...deeper] = cell.column.path
    if (typeof key === 'string' && deeper.length === 0 && cell.value !== null) record[key] = cell.value
    else inner.push(cell)
  }
  return inOrder(applyCells(record, inner, field, letters), field)
}

/** In the spelling of forms: a list with other signs between its names is the same list. */
function saysTheSame(column: FormColumn, record: Data, value: unknown): boolean {
  const [now] = wordsOfRecord([column], record)
  const [then] = wordsOfRecord([{ ...column, path: ['value'] }], { value })
  return now === then
}

/** Letters of an item or subject each; a place that nothing is said of stays as it is, `_` where it was nothing. */
function withLetters(record: Data, cells: readonly ReadCell[], field: Field, places: number): Data {
  const key = String(cells[0]?.column.path[0])
  const written = typeof record[key] === 'string' ? record[key] : ''
  const signs = [...written.replace(/\s+/gu, '')]
  const before = signs.map((sign) => (sign === '-' ? '_' : sign)).join('')
  for (const { column, value } of cells) {
    const place = Number(column.path[1])
    while (signs.length <= place) signs.push('_')
    signs[place] = typeof value === 'string' ? value : '_'
  }
  while (signs.length < places) signs.push('_')
  const after = signs.map((sign) => (sign === '-' ? '_' : sign)).join('')
  return after === before ? record : inOrder({ ...record, [key]: inFives(after) }, field)
}

/** Long answers stand in groups of five, as a clerk types and counts them. */
function inFives(letters: string): string {
  return letters.length > 10 ? (letters.match(/.{1,5}/gu) ?? []).join(' ') : letters
}
