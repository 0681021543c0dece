import type { stream } from 'exceljs'
import type { SheetView } from '../views/workbook.ts'
import { type CellStyle, headerStyle, noteStyle, titleStyle } from './cell-style.ts'
import { cellText } from './cell-text.ts'
import { lineCount } from './row-height.ts'

export type Worksheet = ReturnType<stream.xlsx.WorkbookWriter['addWorksheet']>

/** The title across all columns or the first of them, a row for each note, and the row of column titles. */
export function writeHead(
  sheet: Worksheet,
  view: Pick<SheetView, 'title' | 'notes' | 'columns'>,
  widths: readonly number[],
  across: number = widths.length,
): void {
  const width = widths.slice(0, across).reduce((a, b) => a + b, 0)
  // a title of 16 pt is half as wide again as the body
  writeLine(sheet, view.title, titleStyle, { width: width / 1.6, line: 22, columns: across })
  for (const note of view.notes) {
    writeLine(sheet, note, noteStyle, { width, line: 15, columns: across })
  }
  const header = sheet.addRow(view.columns.map((column) => cellText(column.title)))
  const lines = view.columns.map((column, i) => lineCount(column.title, (widths[i] ?? 3) - 2))
  header.height = 15 * lines.reduce((a, b) => Math.max(a, b), 1) + 6
  for (let i = 1; i <= view.columns.length; i++) header.getCell(i).style = headerStyle
  header.commit()
}

function writeLine(
  sheet: Worksheet,
  text: string,
  style: CellStyle,
  size: { readonly width: number; readonly line: number; readonly columns: number },
): void {
  const row = sheet.addRow([cellText(text)])
  row.getCell(1).style = style
  row.height = Math.min(size.line * lineCount(text, size.width) + 4, 409)
  if (size.columns > 1) sheet.mergeCells(row.number, 1, row.number, size.columns)
  row.commit()
}
