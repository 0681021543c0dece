import type { FormColumn, FormTable } from '../forms/form-table.ts'
import type { Text } from '../language.ts'

/** A file's sheet: rows as shown, row i is line i + 1. */
export interface SourceSheet {
  /** as the user named it */
  readonly file: string
  /** '' for text files */
  readonly sheet: string
  readonly rows: readonly (readonly string[])[]
  /** from 0 */
  readonly hiddenRows?: ReadonlySet<number>
  /** the same of columns */
  readonly hiddenColumns?: ReadonlySet<number>
  /** the first cell that was not read because the sheet is too wide: `GS12` */
  readonly beyond?: string | null
  /** by row the columns that say what stands above them, with which they are merged; from 0 */
  readonly fromAbove?: ReadonlyMap<number, ReadonlySet<number>>
}

/** A place in a file that was handed in; rows and columns count from 0, column null stands for the whole row. */
export interface CellPlace {
  readonly file: string
  readonly sheet: string
  readonly row: number
  readonly column: number | null
}

/** What is wrong with a cell: what stands there, what ought to. */
export interface Trouble {
  readonly place: CellPlace
  /** ■ where people said it in confidence; null where `wanted` is a whole sentence that names it */
  readonly value: string | null
  readonly wanted: Text
}

/** One cell, read: the column of the paper it belongs to and what the paper would hold. */
export interface ReadCell {
  readonly column: FormColumn
  /** in the sheet, from 0 */
  readonly at: number
  /** of the sheet, from 0, where it is not that of its row: values at the top of a paper stand one below the other */
  readonly line?: number
  /** null where the cell says nothing */
  readonly value: unknown
}

/** One row of a file on its way into a paper. */
export interface ImportRow {
  readonly place: CellPlace
  readonly table: FormTable
  readonly cells: readonly ReadCell[]
  readonly troubles: readonly Trouble[]
  /** the cells as they were; of a platform's, those dropped at the door among them */
  readonly original: readonly string[]
}

export function placeOf({ place }: Pick<ImportRow, 'place'>, { at, line = place.row }: ReadCell): CellPlace {
  return { ...place, row: line, column: at }
}

const keys = new WeakMap<FormColumn, string>()

/** One word for the place of a column in its record. */
export function pathKey(column: FormColumn): string {
  const key = keys.get(column) ?? column.path.join('\0')
  keys.set(column, key)
  return key
}

/** The cell of a row that is of a place in its record. */
export function cellAt(row: ImportRow, path: readonly (string | number)[]): ReadCell | undefined {
  const wanted = path.join('\0')
  return row.cells.find(({ column }) => pathKey(column) === wanted)
}
