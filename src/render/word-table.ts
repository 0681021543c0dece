import type { Inline, Table } from '../views/document.ts'
import { cellPadding } from './gb9704.ts'
import { columnWidths, linesIn } from './table-measure.ts'
import type { WordContext } from './word-context.ts'
import { inlineRuns } from './word-inlines.ts'
import { textRun } from './word-run.ts'
import { paragraphXml } from './word-xml.ts'

const alignments = { left: 'left', centre: 'center', right: 'right' } as const

/** More lines than this, of a row or a table, are better torn than moved: half a page would stay white. */
const linesKeptTogether = 14

const frame = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')
const { above, beside } = cellPadding
const padding =
  `<w:top w:w="${above}" w:type="dxa"/><w:left w:w="${beside}" w:type="dxa"/>` +
  `<w:bottom w:w="${above}" w:type="dxa"/><w:right w:w="${beside}" w:type="dxa"/>`

/** The table across the whole type area, its head repeated on every page; `keepLast` holds its end to what follows. */
export function wordTable(table: Table, context: WordContext, keepLast = false): string {
  const widths = columnWidths(table, context.typeWidth)
  const lines = table.rows.map((row) => linesOfRow(row, widths))
  const whole = lines.reduce((sum, one) => sum + one, 0) <= linesKeptTogether
  const rows = table.rows.map((row, index) => {
    // a note does not stand on the next page alone
    const keepNext = index < table.rows.length - 1 ? whole : keepLast || table.note !== null
    return bodyRow(table, row, { lines: lines[index] ?? 1, keepNext }, widths, context)
  })
  return framed(widths, context.typeWidth, headRow(table, widths, context) + rows.join(''))
}

/** A framed table of fixed widths across the type area; `rows` is XML already. */
export function framed(widths: readonly number[], typeWidth: number, rows: string): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${typeWidth}" w:type="dxa"/><w:tblBorders>${frame}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${padding}</w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    `${rows}</w:tbl>`
  )
}

function linesOfRow(row: readonly (readonly Inline[])[], widths: readonly number[]): number {
  return Math.max(...widths.map((width, index) => linesIn(row[index] ?? [], width)))
}

function headRow(table: Table, widths: readonly number[], { fonts }: WordContext): string {
  const cells = table.columns.map(({ title }, index) => {
    const setting = { style: 'OfficialCell', align: 'center', keepNext: true } as const
    return cell(paragraphXml(setting, textRun(title, fonts.heading1)), widths[index] ?? 0)
  })
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`
}

/** A row short of cells ends in empty ones; cells beyond the last column have no place. */
function bodyRow(
  table: Table,
  row: readonly (readonly Inline[])[],
  { lines, keepNext }: { readonly lines: number; readonly keepNext: boolean },
  widths: readonly number[],
  context: WordContext,
): string {
  const cells = table.columns.map(({ align }, index) => {
    const runs = inlineRuns(row[index] ?? [], context.fonts.body, context)
    const setting = { style: 'OfficialCell', align: alignments[align], keepNext } as const
    return cell(paragraphXml(setting, runs), widths[index] ?? 0)
  })
  const whole = lines <= linesKeptTogether ? '<w:trPr><w:cantSplit/></w:trPr>' : ''
  return `<w:tr>${whole}${cells.join('')}</w:tr>`
}

function cell(content: string, width: number): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`
}
