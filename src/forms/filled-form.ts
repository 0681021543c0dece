import { wordOfShown } from './cell-words.ts'
import { type FormLayout, layoutSheet, readLayout, type SheetLayout } from './form-layout.ts'
import { checksumOf, type RowMark, readMark } from './form-mark.ts'
import type { FormColumn, FormTable } from './form-table.ts'

/** Cells of a sheet as they are shown, dates YYYY-MM-DD; row i is line i + 1. */
export interface ShownSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** the first cell that was not read because the sheet is too wide: `GS12` */
  readonly beyond?: string | null
}

/** One row of a form, or the values at the top of the paper. */
export interface FilledRow {
  /** of the sheet, from 1; for the values at the top that of the first of them */
  readonly row: number
  /** null where the row is none of those the form was made with */
  readonly mark: RowMark | null
  /** by column of the table, see `wordsOfRecord` */
  readonly words: readonly string[]
  /** whether the words are other than when the form was made; a row without a mark is, unless it is empty */
  readonly changed: boolean
}

export interface FilledTable {
  readonly table: FormTable
  readonly sheet: SheetLayout
  readonly rows: readonly FilledRow[]
}

/** What the hidden sheet says, null where the workbook is no form of ours. */
export function layoutOf(sheets: readonly ShownSheet[]): ReturnType<typeof readLayout> {
  const sheet = sheets.find(({ name }) => name === layoutSheet)
  return sheet ? readLayout(sheet.rows) : null
}

/**
 * The rows of a form, table by table; columns that the layout does not name are empty words. Rows that were blank
 * and are still are left out.
 */
export function readForm(
  sheets: readonly ShownSheet[],
  layout: FormLayout,
  tables: readonly FormTable[],
): readonly FilledTable[] {
  return layout.sheets.flatMap((sheet) => {
    const table = tables.find(({ name }) => name === sheet.table)
    const shown = sheets.find(({ name }) => name === sheet.name)
    if (!table || !shown) return []
    const rows = sheet.way === 'pairs' ? [pairsOf(shown, sheet, table)] : rowsOf(shown, sheet, table)
    return [{ table, sheet, rows }]
  })
}

function rowsOf({ rows }: ShownSheet, sheet: SheetLayout, { columns }: FormTable): FilledRow[] {
  const places = columns.map((column) => placeOf(column, sheet))
  const filled: FilledRow[] = []
  for (let row = sheet.first; row <= rows.length; row += 1) {
    const cells = rows[row - 1] ?? []
    const words = columns.map((column, index) => wordOfShown(column, cells[(places[index] ?? 0) - 1] ?? ''))
    const one = filledRow(row, cells[sheet.mark - 1] ?? '', words)
    if (one.changed || one.mark?.index != null) filled.push(one)
  }
  return filled
}

function pairsOf({ rows }: ShownSheet, sheet: SheetLayout, { columns }: FormTable): FilledRow {
  const value = (row: number) => rows[row - 1]?.[1] ?? ''
  const words = columns.map((column) => wordOfShown(column, value(placeOf(column, sheet))))
  return filledRow(sheet.first, value(sheet.mark), words)
}

function filledRow(row: number, marked: string, words: readonly string[]): FilledRow {
  const mark = readMark(marked)
  const changed = mark ? mark.checksum !== checksumOf(words) : words.some((word) => word !== '')
  return { row, mark, words, changed }
}

/** 0 where the form has no such column: it was made by a program that did not know it. */
function placeOf(column: FormColumn, { fields }: SheetLayout): number {
  const path = JSON.stringify(column.path)
  return fields.find((field) => JSON.stringify(field.path) === path)?.at ?? 0
}
