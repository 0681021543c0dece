import type { stream } from 'exceljs'
import type { Cell, SheetColumn, SheetView } from '../views/workbook.ts'
import { cellText } from './cell-text.ts'
import { columnWidths } from './column-widths.ts'
import { pageSetup } from './page-setup.ts'
import { rowHeight } from './row-height.ts'
import { type Worksheet, writeHead } from './sheet-head.ts'
import { styledCell } from './styled-cell.ts'

/** Widths must be known before the first row is written; later rows wrap within them. */
const measuredRows = 500
/** What Excel holds. */
const mostRows = 1_048_576

/** Title, notes, header and rows of one sheet, row by row: 50,000 rows never stand in memory at once. */
export function writeSheet(book: stream.xlsx.WorkbookWriter, view: SheetView, name: string): void {
  const header = view.notes.length + 2
  const sheet = book.addWorksheet(cellText(name), pageSetup(header))
  const rows = view.rows[Symbol.iterator]()
  const first = take(rows, measuredRows)
  const widths = columnWidths(view.columns, first)
  // Excel's own padding; also, exceljs leaves out a width of exactly 9
  sheet.columns = widths.map((width) => ({ width: width + 0.71 }))
  writeHead(sheet, view, widths)
  let last = header
  for (const cells of chained(first, rows)) {
    if (last === mostRows) throw new Error(`a sheet holds ${mostRows} rows`)
    writeRow(sheet, cells, view.columns, widths)
    last++
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

function writeRow(
  sheet: Worksheet,
  cells: readonly Cell[],
  columns: readonly SheetColumn[],
  widths: readonly number[],
): void {
  const styled = columns.map((column, i) => styledCell(cells[i], column.format))
  const values = styled.map((cell) => cell.value)
  const row = sheet.addRow(values)
  row.height = rowHeight(values, widths)
  for (const [i, cell] of styled.entries()) row.getCell(i + 1).style = cell.style
  row.commit()
}
