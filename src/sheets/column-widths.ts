import type { Cell, CellFormat, SheetColumn } from '../views/workbook.ts'

/** Half-width characters of 10.5 pt that a landscape A4 page takes before its print becomes too small to read. */
const page = 190
/** Text without a width of its own wraps beyond the first, and gives way down to the second. */
const widest = 40
const narrowest = 10

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

/**
 * Widths by title and the rows at hand, or as the view has them; where a page would not hold all, the widest
 * texts give way.
 */
export function columnWidths(columns: readonly SheetColumn[], rows: readonly (readonly Cell[])[]): number[] {
  const wanted = columns.map((column, i) => {
    if (column.width !== undefined) return column.width
    const content = rows.reduce((most, row) => Math.max(most, shownWidth(row[i], column.format)), 0)
    return Math.min(Math.max(titleWidth(column.title), content + 3), widest)
  })
  const fitted = (cap: number) =>
    wanted.map((width, i) => {
      const { format, width: own, title } = columns[i] ?? {}
      return format === 'text' && own === undefined
        ? Math.min(width, Math.max(cap, titleWidth(title ?? '')))
        : width
    })
  let cap = widest
  while (cap > narrowest && fitted(cap).reduce((a, b) => a + b, 0) > page) cap -= 2
  return fitted(cap)
}

/** A long title wraps once; one with its unit does not, or a bracket would; beside it there is room for the filter's arrow. */
function titleWidth(title: string): number {
  const width = textWidth(title)
  if (title.endsWith('）') && width <= 18) return 3 + width
  return 3 + (width <= 6 ? width : Math.max(6, Math.min(Math.ceil(width / 4) * 2, 14)))
}

function shownWidth(cell: Cell | undefined, format: CellFormat): number {
  if (typeof cell === 'string') return textWidth(cell.slice(0, 100))
  if (typeof cell !== 'number') return 2
  const whole = Math.trunc(Math.abs(cell)).toString().length
  if (format === 'text' || format === 'integer') return whole + 1
  return whole + Math.floor((whole - 1) / 3) + 4
}
