import { leakIn, type PublicNames } from '../analysis/speaker-leaks.ts'
import type { Speakers } from '../analysis/speakers.ts'
import type { SheetView } from '../views/workbook.ts'

/** A cell that tells who spoke in confidence: where it stands, never what it says. */
export interface CellLeak {
  readonly sheet: string
  /** row of the ledger under its head, from 1 */
  readonly row: number
  /** title of the column */
  readonly column: string
}

/** The sheets as they are, each cell searched as it is written; `leaks` fills up while the rows are read. */
export function watchedSheets(
  sheets: readonly SheetView[],
  speakers: Speakers,
  known: PublicNames,
): { sheets: SheetView[]; leaks: CellLeak[] } {
  const leaks: CellLeak[] = []
  const watched = sheets.map((sheet) => ({ ...sheet, rows: watchedRows(sheet, speakers, known, leaks) }))
  return { sheets: watched, leaks }
}

function* watchedRows(
  { name, columns, rows }: SheetView,
  speakers: Speakers,
  known: PublicNames,
  leaks: CellLeak[],
) {
  let number = 0
  for (const row of rows) {
    number += 1
    for (const [index, cell] of row.entries()) {
      if (typeof cell !== 'string' || leakIn(cell, speakers, known) === null) continue
      leaks.push({ sheet: name, row: number, column: columns[index]?.title ?? '' })
    }
    yield row
  }
}
