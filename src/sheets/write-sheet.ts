import type { stream } from 'exceljs'
import type { Cell, SheetView } from '../views/workbook.ts'
import { type CellStyle, headerStyle, noteStyle, titleStyle } from './cell-style.ts'
import { cellText } from './cell-text.ts'
import { columnWidths, textWidth } from './column-widths.ts'
import { pageSetup } from './page-setup.ts'
import { styledCell } from './styled-cell.ts'

type Book = stream.xlsx.WorkbookWriter
type Worksheet = ReturnType<Book['addWorksheet']>

/** Widths must be known before the first row is written; later rows wrap within them. */
const measuredRows = 500
/** Rows between two breaths, so that what was written can flow off. */
const batch = 2000

/** Title, notes, header and rows of one sheet, row by row: 50,000 rows never stand in memory at once. */
export async function writeSheet(book: Book, view: SheetView, name: string): Promise<void> {
  const header = view.notes.length + 2
  const sheet = book.addWorksheet(name, pageSetup(header))
  const rows = view.rows[Symbol.iterator]()
  const first = take(rows, measuredRows)
  const widths = columnWidths(view.columns, first)
  // Excel's own padding; also, exceljs leaves out a width of exactly 9
  sheet.columns = widths.map((width) => ({ width: width + 0.71 }))
  writeHead(sheet, view, widths)
  let written = 0
  for (const row of [first, { [Symbol.iterator]: () => rows }].values()) {
    for (const cells of row) {
      writeRow(sheet, cells, view)
      if (++written % batch === 0) await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const last = { row: header + written, column: view.columns.length }
  sheet.autoFilter = { from: { row: header, column: 1 }, to: last }
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

function writeHead(sheet: Worksheet, view: SheetView, widths: readonly number[]): void {
  const width = widths.reduce((a, b) => a + b, 0)
  writeLine(sheet, view.title, titleStyle, { width: width / 1.6, height: 22, columns: widths.length })
  for (const note of view.notes) {
    writeLine(sheet, note, noteStyle, { width, height: 15, columns: widths.length })
  }
  const header = sheet.addRow(view.columns.map((column) => cellText(column.title)))
  const lines = view.columns.map((column, i) => Math.ceil(textWidth(column.title) / ((widths[i] ?? 3) - 2)))
  header.height = 15 * lines.reduce((a, b) => Math.max(a, b), 1) + 6
  for (let i = 1; i <= view.columns.length; i++) header.getCell(i).style = headerStyle
  header.commit()
}

/** Spreadsheets do not fit the height of merged cells to their text: it is reckoned here. */
function writeLine(
  sheet: Worksheet,
  text: string,
  style: CellStyle,
  size: { width: number; height: number; columns: number },
): void {
  const row = sheet.addRow([cellText(text)])
  row.getCell(1).style = style
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / size.width)), 0)
  row.height = size.height * lines + 4
  if (size.columns > 1) sheet.mergeCells(row.number, 1, row.number, size.columns)
  row.commit()
}

function writeRow(sheet: Worksheet, cells: readonly Cell[], view: SheetView): void {
  const styled = view.columns.map((column, i) => styledCell(cells[i], column.format))
  const row = sheet.addRow(styled.map((cell) => cell.value))
  for (const [i, cell] of styled.entries()) row.getCell(i + 1).style = cell.style
  row.commit()
}
