import type { Cell, CellFormat, SheetColumn } from '../views/workbook.ts'

/** Half-width characters of 10.5 pt that a landscape A4 page takes before its print becomes too small to read. */
const page = 180
const widest = 44
const narrowestText = 16

/** Half-width characters of the longest line: 2 from U+2E80 (CJK radicals) on, 1 before. */
export function textWidth(text: string): number {
  let longest = 0
  let width = 0
  for (const sign of text) {
    if (sign === '\n') width = 0
    else width += (sign.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1
    if (width > longest) longest = width
  }
  return longest
}

/** Widths by title and the rows at hand; the widest columns give way (their text wraps) until a page holds all. */
export function columnWidths(columns: readonly SheetColumn[], rows: readonly (readonly Cell[])[]): number[] {
  const wanted = columns.map((column, i) => {
    if (column.width !== undefined) return column.width
    const cells = rows.map((row) => shownWidth(row[i], column.format))
    // room for the filter's arrow beside the title, which wraps when it is long
    const title = Math.min(textWidth(column.title), 12) + 3
    return Math.min(Math.max(title, cells.reduce((a, b) => Math.max(a, b), 0) + 2), widest)
  })
  for (let cap = widest; cap >= narrowestText; cap -= 2) {
    const fitted = wanted.map((width, i) => (columns[i]?.format === 'text' ? Math.min(width, cap) : width))
    if (fitted.reduce((a, b) => a + b, 0) <= page || cap === narrowestText) return fitted
  }
  return wanted
}

function shownWidth(cell: Cell | undefined, format: CellFormat): number {
  if (typeof cell === 'string') return textWidth(cell.slice(0, 100))
  if (typeof cell !== 'number') return 2
  const whole = Math.trunc(Math.abs(cell)).toString().length
  if (format === 'text' || format === 'integer') return whole + 1
  return whole + Math.floor((whole - 1) / 3) + 4
}
