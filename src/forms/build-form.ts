import { createHash } from 'node:crypto'
import type { PaperKind } from '../papers/paper.ts'
import type { FormBook, FormPairs, FormRows } from '../views/form.ts'
import { headRows } from '../views/form.ts'
import { wordsOfRecord } from './cell-words.ts'
import { cellOf, fieldOf, markField, type SourceOf } from './form-field.ts'
import { buildLayout, type FormLayout, layoutSheet, listSheet, type SheetLayout } from './form-layout.ts'
import { FormLists } from './form-lists.ts'
import { checksumOf, formatMark } from './form-mark.ts'
import { formNotes } from './form-notes.ts'
import type { FormTable } from './form-table.ts'
import { freeRows, recordRows } from './table-rows.ts'

export interface FormRequest {
  readonly kind: PaperKind<unknown>
  readonly tables: readonly FormTable[]
  /** of the paper; {} where there is none yet */
  readonly data: Readonly<Record<string, unknown>>
  readonly made: Pick<FormLayout, 'program' | 'village' | 'paper' | 'content' | 'blob'>
  /** YYYY-MM-DD */
  readonly date: string
  /** free rows in each list; null: as many as each list wants */
  readonly rows: number | null
  /** the next free number of a prefix in the village */
  nextId(prefix: string): string
}

/** A workbook with everything the paper says, room for more, and a hidden sheet that says what it was made from. */
export function buildForm(request: FormRequest): { readonly book: FormBook; readonly layout: FormLayout } {
  const { kind, made } = request
  const tables = request.tables.filter((table) => isWanted(table, request))
  const lists = new FormLists(tables)
  const parts = tables.map((table) =>
    table.path.length === 0
      ? pairsSheet(table, request, lists.sourceOf)
      : rowsSheet(table, request, lists.sourceOf),
  )
  const layout = {
    ...made,
    kind: kind.name,
    schema: schemaHash(kind),
    sheets: parts.map((part) => part.layout),
  }
  return {
    layout,
    book: {
      title: `${made.village}${kind.title.zh}填报表`,
      sheets: parts.map((part) => part.sheet),
      lists: lists.lists,
      listSheet,
      layoutSheet,
      layout: buildLayout(layout),
    },
  }
}

function schemaHash({ schema }: PaperKind<unknown>): string {
  return createHash('sha256').update(JSON.stringify(schema)).digest('hex')
}

/**
 * Totals are asked for where they are kept, or where nothing is yet: sheets one by one and totals exclude another.
 * Who is rated is not asked of a paper that names nobody yet: the columns are the village's own officers.
 */
function isWanted({ name }: FormTable, { data }: FormRequest): boolean {
  const filled = (key: string) => Array.isArray(data[key]) && data[key].length > 0
  if (name === 'subjects') return filled(name)
  if (name !== 'tallies' && name !== 'responses' && name !== 'ballots') return true
  if (filled(name)) return true
  return name === 'tallies' ? !filled('responses') && !filled('ballots') : !filled('tallies')
}

function rowsSheet(
  table: FormTable,
  request: FormRequest,
  sourceOf: SourceOf,
): { sheet: FormRows; layout: SheetLayout } {
  const { columns } = table
  const records = recordRows(table, request.data)
  const rows = [...records, ...freeRows(table, request)]
  const fields = columns.map((column, place) =>
    fieldOf(
      column,
      rows.map(({ words }) => words[place] ?? ''),
      sourceOf,
    ),
  )
  const sheet: FormRows = {
    kind: 'rows',
    ...headOf(table, request),
    fields: [...fields, markField],
    rows: rows.map(({ index, words }) => [
      ...columns.map((column, place) => cellOf(column, words[place] ?? '')),
      formatMark({ index, checksum: checksumOf(words) }),
    ]),
    kept:
      columns[0]?.type === 'id' || columns[0]?.type === 'parent' || columns[0]?.path[0] === 'ballot' ? 1 : 0,
  }
  const first = headRows(sheet) + 1
  const layout = layoutOfTable(
    table,
    { first, last: first + rows.length - 1, mark: columns.length + 1, records: records.length },
    1,
  )
  return { sheet, layout: { ...layout, way: 'rows' } }
}

function pairsSheet(
  table: FormTable,
  request: FormRequest,
  sourceOf: SourceOf,
): { sheet: FormPairs; layout: SheetLayout } {
  const { columns } = table
  const words = wordsOfRecord(columns, request.data)
  const pairs = columns.map((column, place) => ({
    field: fieldOf(column, [words[place] ?? ''], sourceOf),
    value: cellOf(column, words[place] ?? ''),
  }))
  const mark = formatMark({ index: 0, checksum: checksumOf(words) })
  const sheet: FormPairs = {
    kind: 'pairs',
    ...headOf(table, request),
    pairs: [...pairs, { field: markField, value: mark }],
  }
  const first = headRows(sheet) + 1
  const last = first + columns.length - 1
  return {
    sheet,
    layout: { ...layoutOfTable(table, { first, last, mark: last + 1, records: null }, first), way: 'pairs' },
  }
}

function headOf(table: FormTable, { kind, made, date }: FormRequest) {
  const title = table.path.length === 0 ? kind.title.zh : `${kind.title.zh}：${table.title}`
  return { name: table.title, title: `${made.village}${title}`, notes: formNotes(kind, table, date) }
}

function layoutOfTable(
  { name, title, columns }: FormTable,
  place: Pick<SheetLayout, 'first' | 'last' | 'mark' | 'records'>,
  start: number,
): Omit<SheetLayout, 'way'> {
  const fields = columns.map(({ path, label }, index) => ({ at: start + index, path, label }))
  return { name: title, table: name, ...place, fields }
}
