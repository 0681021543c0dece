import { wordsOfRecord } from '../forms/cell-words.ts'
import type { FilledRow, FilledTable } from '../forms/filled-form.ts'
import { checksumOf } from '../forms/form-mark.ts'
import type { FormColumn } from '../forms/form-table.ts'
import { type Field, fieldAt } from '../papers/fields.ts'
import { applyCells, type Data } from './apply-cells.ts'
import { type FormSheet, formCells, importRowOf } from './form-cells.ts'
import { isEmptied } from './gone-records.ts'
import { type ImportRow, placeOf } from './import-row.ts'
import { conflictOf, type MergeOptions, mergeRows } from './merge-rows.ts'
import { listAt, type PaperDraft, recordName, withList } from './paper-draft.ts'
import { recordKey } from './record-keys.ts'

/**
 * A filled-in form of ours into the paper, record by record against the state it was made from: what nobody touched
 * in the form stays as the paper has it now; what was changed in both is a conflict, unless both say the same.
 */
export function mergeForm(
  draft: PaperDraft,
  tables: readonly FilledTable[],
  file: string,
  options: MergeOptions,
): ImportRow[] {
  const rows = tables.flatMap((filled) => {
    const sheet: FormSheet = { file, filled, restricted: draft.kind.restricted }
    if (filled.sheet.way === 'pairs') return mergeTop(draft, sheet, options)
    const old = filled.rows.filter(({ mark }) => mark !== null && mark.index !== null)
    const fresh = filled.rows.filter((row) => !old.includes(row)).map((row) => importRowOf(sheet, row))
    const changed = old.flatMap((row) => mergeMarked(draft, sheet, row, options))
    const sound = fresh.filter(({ troubles }) => troubles.length === 0)
    mergeRows(draft, filled.table, sound, options)
    return [...changed, ...fresh]
  })
  return rows
}

function mergeTop(draft: PaperDraft, sheet: FormSheet, options: MergeOptions): ImportRow[] {
  const [row] = sheet.filled.rows
  if (!row?.changed) return []
  const whole = { path: [], record: draft.data, parent: '', field: draft.kind.schema as Field }
  const [read, changed] = mergeRecord(draft, sheet, row, whole, options)
  draft.origins.set('[]', read)
  draft.data = changed
  return [read]
}

function mergeMarked(
  draft: PaperDraft,
  sheet: FormSheet,
  row: FilledRow,
  options: MergeOptions,
): ImportRow[] {
  if (!row.changed) return []
  const { table } = sheet.filled
  const parent = table.parent === null ? '' : (row.words[0] ?? '')
  const path = listPath(draft, sheet, parent)
  const records = [...listAt(draft.data, path)]
  const index = located(records, sheet, row, parent)
  const record = records[index]
  if (!record) {
    const read = importRowOf(sheet, row)
    mergeRows(draft, table, read.troubles.length === 0 ? [read] : [], options)
    return [read]
  }
  if (isEmptied(table, row)) return []
  const field = fieldAt(draft.kind.schema, [...path, 0]) ?? {}
  const place = { path: [...path, index], record, parent, field }
  const [read, changed] = mergeRecord(draft, sheet, row, place, options)
  draft.origins.set(JSON.stringify(place.path), read)
  records[index] = changed
  draft.data = withList(draft.data, path, records)
  return [read]
}

function listPath(draft: PaperDraft, { filled: { table } }: FormSheet, parent: string): (string | number)[] {
  const [list = '', inner] = table.path
  if (inner === undefined) return [list]
  return [list, listAt(draft.data, [list]).findIndex(({ id }) => id === parent), inner]
}

/** The record that a row continues: by its number, else where it stood, else by what it said. */
function located(
  records: readonly Data[],
  sheet: FormSheet,
  { mark, words }: FilledRow,
  parent: string,
): number {
  const { table } = sheet.filled
  const said = Object.fromEntries(
    table.columns.map(({ path }, at) => [String(path[0]), typedKey(words[at] ?? '')]),
  )
  const key = recordKey(table, said)
  const byKey = key === null ? -1 : records.findIndex((record) => recordKey(table, record) === key)
  if (byKey >= 0) return byKey
  const same = (record: Data | undefined) => record && wordsNow(sheet, record, parent).sum === mark?.checksum
  const index = mark?.index ?? -1
  if (same(records[index])) return index
  const moved = records.findIndex(same)
  return moved >= 0 ? moved : index
}

/** Ballots and years are numbers in the paper. */
function typedKey(word: string): unknown {
  if (word === '') return null
  return /^\d{1,9}$/u.test(word) ? Number(word) : word
}

/** What the form would say of a record now; columns that it was made without say nothing. */
function wordsNow({ filled: { table, sheet } }: FormSheet, record: Data, parent: string) {
  const known = new Set(sheet.fields.map(({ path }) => JSON.stringify(path)))
  const words = wordsOfRecord(table.columns, record, parent).map((word, at) =>
    known.has(JSON.stringify(table.columns[at]?.path)) ? word : '',
  )
  return { words, sum: checksumOf(words) }
}

interface Target {
  readonly path: readonly (string | number)[]
  readonly record: Data
  readonly parent: string
  readonly field: Field
}

function mergeRecord(
  draft: PaperDraft,
  sheet: FormSheet,
  row: FilledRow,
  { path, record, parent, field }: Target,
  { force }: MergeOptions,
): [ImportRow, Data] {
  const now = wordsNow(sheet, record, parent)
  const read = formCells(sheet, row)
  const name = path.length === 0 ? draft.kind.title.zh : recordName(record, Number(path.at(-1)))
  const different = read.cells.filter(
    ({ column, value }) => column.type !== 'parent' && differs(record, column, value),
  )
  if (row.mark?.checksum !== now.sum && !force) {
    for (const cell of different)
      draft.conflicts.push(conflictOf(draft, name, cell, wordNow(record, cell.column), placeOf(read, cell)))
    return [read, record]
  }
  for (const cell of different) {
    const { column, value } = cell
    const from = wordNow(record, column)
    draft.changes.push({ record: path, name, column, from, to: value, place: placeOf(read, cell) })
  }
  return [read, applyCells(record, different, field)]
}

function wordNow(record: Data, column: FormColumn): string {
  return wordsOfRecord([column], record)[0] ?? ''
}

function differs(record: Data, column: FormColumn, value: unknown): boolean {
  const alone = { ...column, type: column.type === 'letter' ? 'text' : column.type, path: ['value'] } as const
  return wordNow(record, column) !== (wordsOfRecord([alone], { value })[0] ?? '')
}
