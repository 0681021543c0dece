import type { SheetView } from '../views/workbook.ts'
import { BodyRows } from './body-rows.ts'
import { cellText } from './cell-text.ts'
import { columnWidths } from './column-widths.ts'
import { pageSetup } from './page-setup.ts'
import type { PartsBook } from './parts-book.ts'
import { rowHeight } from './row-height.ts'
import { writeHead } from './sheet-head.ts'
import { styledCell } from './styled-cell.ts'

/** Widths must be known before the first row is written; later rows wrap within them. */
const measuredRows = 500
/** What Excel holds. */
const mostRows = 1_048_576

/** Title, notes, header and rows of one sheet, row by row: 50,000 rows never stand in memory at once. */
export function writeSheet(book: PartsBook, view: SheetView, name: string): void {
  const header = view.notes.length + 2
  const rows = view.rows[Symbol.iterator]()
  const first = take(rows, measuredRows)
  const widths = columnWidths(view.columns, first)
  const sheet = book.addWorksheet(cellText(name), pageSetup(header, widths))
  // Excel's own padding; also, exceljs leaves out a width of exactly 9
  sheet.columns = widths.map((width) => ({ width: width + 0.71 }))
  writeHead(sheet, view, widths)
  const body = new BodyRows(book, sheet, view.columns.length)
  let last = header
  for (const cells of chained(first, rows)) {
    if (last === mostRows) throw new Error(`a sheet holds ${mostRows} rows`)
    const styled = view.columns.map((column, i) => styledCell(cells[i], column.format))
    const height = rowHeight(
      styled.map((cell) => cell.value),
      widths,
    )
    body.write(++last, height, styled)
  }
  sheet.autoFilter = { from: { row: header, column: 1 }, to: { row: last, column: view.columns.length } }
  sheet.commit()
}

function take<T>(rows: Iterator<T>, most: number): T[] {
  const taken: T[] = []
  while (taken.length < most) {
    const next = rows.next()
    if (next.done) break
    taken.push(next.value)
  }
  return taken
}

function* chained<T>(first: readonly T[], rest: Iterator<T>): Generator<T> {
  yield* first
  yield* { [Symbol.iterator]: () => rest }
}
