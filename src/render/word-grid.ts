import type { Grid, GridCell } from '../views/document.ts'
import { columnWidths } from './table-measure.ts'
import type { WordContext } from './word-context.ts'
import { inlineRuns } from './word-inlines.ts'
import { framed } from './word-table.ts'
import { paragraphXml } from './word-xml.ts'

const alignments = { left: 'left', top: 'left', centre: 'center', right: 'right' } as const

/** A millimetre in twips. */
const millimetre = 1440 / 25.4

/** As many rows at most as a block of signatures has: they are not parted. */
const rowsKeptTogether = 4

/** Boxes across the whole type area; no row is torn by the end of a page. */
export function wordGrid({ columns, rows }: Grid, context: WordContext): string {
  const widths = columnWidths({ columns: columns.map((weight) => ({ weight })) }, context.typeWidth)
  const whole = rows.length <= rowsKeptTogether
  const xmlOf = (row: Grid['rows'][number], index: number) => {
    const { head = false, keep = head || (whole && index < rows.length - 1) } = row
    return rowXml({ ...row, keep }, widths, context)
  }
  return framed(widths, context.typeWidth, rows.map(xmlOf).join(''))
}

function rowXml(
  { cells, height, head = false, keep = false }: Grid['rows'][number],
  widths: readonly number[],
  context: WordContext,
): string {
  const least =
    height === undefined ? '' : `<w:trHeight w:val="${Math.round(height * millimetre)}" w:hRule="atLeast"/>`
  let column = 0
  const boxes = cells.map((cell) => {
    const end = column + (cell.span ?? 1)
    const width = widths.slice(column, end).reduce((sum, one) => sum + one, 0)
    column = end
    return cellXml(cell, width, keep, context)
  })
  return `<w:tr><w:trPr><w:cantSplit/>${least}${head ? '<w:tblHeader/>' : ''}</w:trPr>${boxes.join('')}</w:tr>`
}

/** The schema fixes the order of the properties (CT_TcPr, ISO/IEC 29500-1 17.4.69). */
function cellXml(
  { content, span = 1, align = 'left', down }: GridCell,
  width: number,
  keepNext: boolean,
  context: WordContext,
): string {
  const properties =
    `<w:tcW w:w="${width}" w:type="dxa"/>` +
    (span > 1 ? `<w:gridSpan w:val="${span}"/>` : '') +
    (down === undefined ? '' : down === 'starts' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') +
    `<w:vAlign w:val="${align === 'top' ? 'top' : 'center'}"/>`
  const setting = { style: 'OfficialCell', align: alignments[align], keepNext }
  const text = paragraphXml(setting, inlineRuns(content, context.fonts.body, context))
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`
}
