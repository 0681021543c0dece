import type { stream } from 'exceljs'
import type { FormField, FormPairs, FormRows, FormValue } from '../views/form.ts'
import { headRows } from '../views/form.ts'
import { cellText } from './cell-text.ts'
import { dateSerial } from './date-serial.ts'
import type { RuledCells } from './form-rules.ts'
import { entryStyle, hiddenStyle, hintStyle, labelStyle } from './form-style.ts'
import { pageSetup } from './page-setup.ts'
import { rowHeight } from './row-height.ts'
import { writeHead } from './sheet-head.ts'
import { columnLetters } from './sheet-table.ts'

type Book = stream.xlsx.WorkbookWriter

/** A row a record; gives back which cells follow which rule. */
export function writeFormRows(book: Book, view: FormRows, name: string): readonly RuledCells[] {
  const head = headRows(view)
  const setup = pagesAcross(pageSetup(head), view)
  const views = [
    {
      state: 'frozen' as const,
      xSplit: view.kept,
      ySplit: head,
      topLeftCell: `${columnLetters(view.kept)}${head + 1}`,
    },
  ]
  const sheet = book.addWorksheet(name, { ...setup, views })
  const shown = view.fields.filter(({ hidden }) => !hidden)
  sheet.columns = view.fields.map(({ width, hidden }) => ({ width: width + 0.71, hidden }))
  const columns = shown.map((field) => ({ title: headOf(field), format: 'text' as const }))
  writeHead(
    sheet,
    { ...view, columns },
    shown.map(({ width }) => width),
    columnsOnPage(shown),
  )
  const widths = view.fields.map(({ width }) => width)
  for (const cells of view.rows) {
    const values = view.fields.map((field, index) => written(field, cells[index] ?? null))
    const row = sheet.addRow(values)
    row.height = rowHeight(values, widths)
    for (const [index, field] of view.fields.entries()) {
      row.getCell(index + 1).style = entryStyle(field, cells[index] ?? null)
    }
    row.commit()
  }
  sheet.commit()
  if (view.rows.length === 0) return []
  return view.fields.map((field, index) => {
    const letters = columnLetters(index)
    return { field, cells: `${letters}${head + 1}:${letters}${head + view.rows.length}` }
  })
}

/** Half-width characters that a page takes before its print becomes too small to read. */
const page = 190

/** The title stands over the columns that are seen first, not in the middle of fifty. */
function columnsOnPage(fields: readonly FormField[]): number {
  let width = 0
  const beyond = fields.findIndex((field) => {
    width += field.width
    return width > page
  })
  return beyond === -1 ? fields.length : Math.max(beyond, 1)
}

/** A list of many columns is printed over several pages side by side, its first column repeated. */
function pagesAcross(
  setup: ReturnType<typeof pageSetup>,
  { fields, kept }: FormRows,
): ReturnType<typeof pageSetup> {
  const width = fields.reduce((sum, field) => sum + (field.hidden ? 0 : field.width), 0)
  const repeated = kept > 0 ? { printTitlesColumn: 'A:A' } : {}
  const fitToWidth = Math.ceil(width / page)
  return fitToWidth === 1 ? setup : { ...setup, pageSetup: { ...setup.pageSetup, fitToWidth, ...repeated } }
}

const pairHead = [
  { title: '项目', format: 'text' as const },
  { title: '填写', format: 'text' as const },
  { title: '说明', format: 'text' as const },
]

/** Label, cell and what to fill in, a line a value. */
export function writeFormPairs(book: Book, view: FormPairs, name: string): readonly RuledCells[] {
  const widths = [28, 24, 68]
  const head = headRows(view)
  const sheet = book.addWorksheet(name, pageSetup(head))
  sheet.columns = widths.map((width) => ({ width: width + 0.71 }))
  writeHead(sheet, { ...view, columns: pairHead }, widths)
  for (const { field, value } of view.pairs) {
    const values = [cellText(headOf(field)), written(field, value), cellText(field.prompt)]
    const row = sheet.addRow(values)
    row.height = rowHeight(values, widths)
    row.hidden = field.hidden
    row.getCell(1).style = labelStyle
    row.getCell(2).style = entryStyle(field, value)
    row.getCell(3).style = hintStyle
    row.commit()
  }
  sheet.commit()
  return view.pairs.map(({ field }, index) => ({ field, cells: `B${head + 1 + index}` }))
}

/** Text that only the program and the drop-downs read. */
export function writeHiddenSheet(
  book: Book,
  name: string,
  rows: Iterable<readonly string[]>,
  state: 'hidden' | 'veryHidden',
): void {
  const sheet = book.addWorksheet(name, { state })
  for (const cells of rows) {
    const row = sheet.addRow(cells.map((text) => cellText(text) || null))
    for (let index = 1; index <= cells.length; index += 1) row.getCell(index).style = hiddenStyle
    row.commit()
  }
  sheet.commit()
}

function headOf({ title, required }: FormField): string {
  return required ? `${title}（＊）` : title
}

function written(field: FormField, value: FormValue): string | number | null {
  if (typeof value !== 'string') return value
  return (field.format === 'date' ? dateSerial(value) : null) ?? (cellText(value) || null)
}
