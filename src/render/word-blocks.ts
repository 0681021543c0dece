import type { Block, Chart, Grid, Heading, Paragraph, Table } from '../views/document.ts'
import { headingNumbers } from '../views/heading-numbers.ts'
import { characterWidth } from './gb9704.ts'
import type { WordContext } from './word-context.ts'
import { wordTitle } from './word-front.ts'
import { wordGrid } from './word-grid.ts'
import { inlineRuns } from './word-inlines.ts'
import { textRun } from './word-run.ts'
import { wordTable } from './word-table.ts'
import { type ParagraphSetting, paragraphXml } from './word-xml.ts'

/** What a block inherits from what stands beside it: a page break before it, a signature after it. */
type Start = { readonly pageBreakBefore: boolean; readonly keepNext?: boolean }

const paragraphs: Readonly<Record<Paragraph['align'], ParagraphSetting>> = {
  body: { style: 'OfficialBody' },
  flush: { style: 'OfficialFlush' },
  centre: { style: 'OfficialFlush', align: 'center' },
  right: { style: 'OfficialFlush', align: 'right', right: 2 * characterWidth },
  note: { style: 'OfficialNote' },
}

/** The blocks of one text, its headings numbered from 一、 on; `keepLast` holds a last paragraph to what follows. */
export function wordBlocks(blocks: readonly Block[], context: WordContext, keepLast = false): string {
  const numberOf = headingNumbers()
  let pageBreakBefore = false
  let xml = ''
  for (const block of blocks) {
    if (block.kind === 'page-break') {
      pageBreakBefore = true
      continue
    }
    const keepNext = keepLast && block === blocks.at(-1) && block.kind === 'paragraph'
    const set = wordBlock(block, { pageBreakBefore, keepNext }, numberOf, context)
    xml += set
    if (set !== '') pageBreakBefore = false
  }
  return xml
}

function wordBlock(
  block: Exclude<Block, { kind: 'page-break' }>,
  start: Start,
  numberOf: ReturnType<typeof headingNumbers>,
  context: WordContext,
): string {
  if (block.kind === 'table') return tableXml(block, start, context)
  if (block.kind === 'chart') return chartXml(block, start, context)
  if (block.kind === 'grid') return gridXml(block, start, context)
  if (block.kind === 'title') return wordTitle(block.lines, context.fonts, { ...start, dense: true })
  if (block.kind === 'heading') return headingXml(block, numberOf(block.level), start, context)
  return paragraphXml(
    { ...paragraphs[block.align], ...start },
    inlineRuns(block.content, context.fonts.body, context),
  )
}

function headingXml({ level, content }: Heading, number: string, start: Start, context: WordContext): string {
  const { heading1, heading2, body } = context.fonts
  const font = level === 1 ? heading1 : level === 2 ? heading2 : body
  const runs = textRun(number, font) + inlineRuns(content, font, context)
  return paragraphXml({ style: `Heading${level}`, ...start }, runs)
}

function gridXml(grid: Grid, start: Start, context: WordContext): string {
  if (grid.rows.length === 0) return ''
  return (
    (start.pageBreakBefore ? narrowGap(start) : '') +
    wordGrid(grid, context) +
    narrowGap({ pageBreakBefore: false })
  )
}

/** Caption above, note under; Word joins tables that touch, so that something always stands after one. */
function tableXml(table: Table, start: Start, context: WordContext): string {
  if (table.columns.length === 0) return ''
  const { caption, note } = table
  const above = start.pageBreakBefore ? gap(start) : ''
  return (
    (caption === null ? above : captionXml(caption, { ...start, keepNext: true }, context)) +
    wordTable(table, context) +
    (note === null
      ? gap({ pageBreakBefore: false })
      : paragraphXml({ style: 'OfficialNote' }, textRun(note, context.fonts.body)))
  )
}

function chartXml(chart: Chart, start: Start, context: WordContext): string {
  const drawing = context.drawingOf(chart)
  if (drawing === null) return ''
  const picture = paragraphXml({ style: 'OfficialChart', ...start }, `<w:r>${drawing}</w:r>`)
  return picture + captionXml(chart.caption, {}, context)
}

function captionXml(text: string, setting: Partial<ParagraphSetting>, { fonts }: WordContext): string {
  return paragraphXml({ ...setting, style: 'OfficialCaption' }, textRun(text, fonts.heading1))
}

/** Off the grid of 22 lines, of which a line would be lost between two grids. */
function narrowGap(start: Start): string {
  return paragraphXml({ style: 'OfficialCell', line: 120, ...start }, '')
}

function gap(start: Start): string {
  return paragraphXml({ style: 'OfficialFlush', line: 120, ...start }, '')
}
