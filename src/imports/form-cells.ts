import type { FilledRow, FilledTable } from '../forms/filled-form.ts'
import type { FormColumn } from '../forms/form-table.ts'
import { uncomputedFormula } from '../views/uncomputed.ts'
import { isBlankCell } from './blank-cell.ts'
import { cellValue } from './cell-value.ts'
import type { CellPlace, ImportRow, ReadCell, Trouble } from './import-row.ts'

/** A sheet of a form of ours, and the file it is in. */
export interface FormSheet {
  readonly file: string
  readonly filled: FilledTable
  readonly restricted: boolean
}

/** The cells of a row of a form; columns that the form was made without are not among them. */
export function formCells(sheet: FormSheet, row: FilledRow): ImportRow {
  const { table, sheet: layout } = sheet.filled
  const place = { file: sheet.file, sheet: layout.name, row: row.row - 1, column: null }
  const places = new Map(layout.fields.map(({ path, at }) => [JSON.stringify(path), at]))
  const cells: ReadCell[] = []
  const troubles: Trouble[] = []
  for (const [index, column] of table.columns.entries()) {
    const at = places.get(JSON.stringify(column.path))
    if (at === undefined) continue
    const where = layout.way === 'pairs' ? { ...place, row: at - 1, column: 1 } : { ...place, column: at - 1 }
    const read = formCell(sheet, column, row.words[index] ?? '', where)
    if ('wanted' in read) troubles.push(read)
    else cells.push(read)
  }
  return { place, table, cells, troubles, original: row.words }
}

function formCell(
  { restricted }: FormSheet,
  column: FormColumn,
  text: string,
  place: CellPlace & { readonly column: number },
): ReadCell | Trouble {
  const reading = saysNothing(column, text) ? { value: null } : cellValue(column, text)
  if ('value' in reading) return { column, at: place.column, line: place.row, value: reading.value }
  return {
    place,
    value: restricted || column.protected ? '■' : (uncomputedFormula(text) ?? text),
    wanted: reading.wanted,
  }
}

/** Where words are asked for, a dash is what was said. */
function saysNothing({ type, choices, refers, items }: FormColumn, text: string): boolean {
  const free = choices.length === 0 && refers.length === 0 && items === 'text'
  const wantsWords = type === 'text' || (type === 'list' && free)
  return text === '' || (!wantsWords && isBlankCell(text))
}

/** A row that the form was made without: what it does not say is left open. */
export function importRowOf(sheet: FormSheet, row: FilledRow): ImportRow {
  const read = formCells(sheet, row)
  return { ...read, cells: read.cells.filter(({ value }) => value !== null) }
}
