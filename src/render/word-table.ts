import { Paragraph, Table, TableCell, TableRow } from 'docx'
import type { Inline, Table as TableView } from '../views/document.ts'
import { displayWidth } from './display-width.ts'
import { type Fonts, size } from './gb9704.ts'
import { inlineRuns, textRuns } from './word-run.ts'

const side = 85
const cellMargins = { top: 40, bottom: 40, left: side, right: side, marginUnitType: 'dxa' } as const
const border = { style: 'single', size: 4, color: '000000' } as const
const borders = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
} as const
const alignments = { left: 'left', centre: 'center', right: 'right' } as const

/** More lines than this are better torn than moved: half a page would stay white. */
const linesKeptTogether = 14

/** The table across the whole type area, its head repeated on every page. */
export function wordTable(table: TableView, typeWidth: number, fonts: Fonts): Table {
  const widths = columnWidths(table, typeWidth)
  return new Table({
    width: { size: typeWidth, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders,
    margins: cellMargins,
    rows: [headRow(table, widths, fonts), ...table.rows.map((row) => bodyRow(table, row, widths, fonts))],
  })
}

/** The weights as twips, none narrower than two characters, together exactly the type area. */
export function columnWidths(table: TableView, typeWidth: number): number[] {
  const least = Math.min(2 * 20 * size.table + 2 * side, typeWidth / table.columns.length)
  const weights = table.columns.map(({ weight }) => (weight > 0 && Number.isFinite(weight) ? weight : 1))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const spare = typeWidth - least * weights.length
  let edge = 0
  return weights.map((weight) => {
    const left = Math.round(edge)
    edge += least + (spare * Math.max(0, (weight / whole) * typeWidth - least)) / excess()
    return Math.round(edge) - left
  })
  function excess(): number {
    return weights.reduce((sum, weight) => sum + Math.max(0, (weight / whole) * typeWidth - least), 0) || 1
  }
}

function headRow(table: TableView, widths: readonly number[], fonts: Fonts): TableRow {
  const cells = table.columns.map(({ title }, index) => {
    const children = textRuns(title, fonts.heading1)
    return cell(
      new Paragraph({ style: 'OfficialCell', alignment: 'center', keepNext: true, children }),
      widths[index],
    )
  })
  return new TableRow({ children: cells, tableHeader: true, cantSplit: true })
}

function bodyRow(
  table: TableView,
  row: readonly (readonly Inline[])[],
  widths: readonly number[],
  fonts: Fonts,
): TableRow {
  const cells = table.columns.map(({ align }, index) => {
    const children = inlineRuns(row[index] ?? [], fonts.body, fonts)
    return cell(
      new Paragraph({ style: 'OfficialCell', alignment: alignments[align], children }),
      widths[index],
    )
  })
  const lines = widths.map((width, index) => linesIn(row[index] ?? [], width))
  return new TableRow({ children: cells, cantSplit: Math.max(...lines) <= linesKeptTogether })
}

function cell(paragraph: Paragraph, width = 0): TableCell {
  return new TableCell({
    children: [paragraph],
    width: { size: width, type: 'dxa' },
    verticalAlign: 'center',
  })
}

function linesIn(content: readonly Inline[], width: number): number {
  const text = content.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')
  const columns = Math.max(1, Math.floor((width - 2 * side) / (10 * size.table)))
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / columns)), 0)
}
