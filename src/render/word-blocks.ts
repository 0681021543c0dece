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

/** What a block inherits from what stands beside it: a page break before it, a signature or nothing after it. */
type Start = { readonly pageBreakBefore: boolean; readonly keepNext?: boolean; readonly last?: boolean }

const paragraphs: Readonly<Record<Paragraph['align'], ParagraphSetting>> = {
  body: { style: 'OfficialBody' },
  flush: { style: 'OfficialFlush' },
  centre: { style: 'OfficialFlush', align: 'center' },
  right: { style: 'OfficialFlush', align: 'right', right: 2 * characterWidth },
  note: { style: 'OfficialNote' },
  mark: { style: 'OfficialFlush' },
}

/**
 * The blocks of one text, its headings numbered from 一、 on; `keepLast` holds the last to what follows. Boxes to be
 * signed do not stand on a page without what they are signed for.
 */
export function wordBlocks(blocks: readonly Block[], context: WordContext, keepLast = false): string {
  const numberOf = headingNumbers()
  let pageBreakBefore = false
  let xml = ''
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'page-break') {
      pageBreakBefore = true
      continue
    }
    const next = blocks[index + 1]
    const keepNext = next === undefined ? keepLast : belongTogether(block, next)
    const last = next === undefined || next.kind === 'page-break'
    const start = { pageBreakBefore, last, ...(keepNext ? { keepNext } : {}) }
    const set = wordBlock(block, start, numberOf, context)
    xml += set
    if (set !== '') pageBreakBefore = false
  }
  return xml
}

/** What is filled in or signed stays with the words above it; of two charts neither stands on a page alone. */
function belongTogether(block: Block, next: Block): boolean {
  return next.kind === 'grid' ? block.kind !== 'grid' : block.kind === 'chart' && next.kind === 'chart'
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
    inlineRuns(block.content, block.align === 'mark' ? context.fonts.heading1 : context.fonts.body, context),
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
    (start.pageBreakBefore ? narrowGap({ pageBreakBefore: true }) : '') +
    wordGrid(grid, context) +
    narrowGap({}, start.last)
  )
}

/** Caption above, note under; Word joins tables that touch, so that something always stands after one. */
function tableXml(table: Table, start: Start, context: WordContext): string {
  if (table.columns.length === 0) return ''
  const { caption, note } = table
  const { keepNext = false, pageBreakBefore } = start
  const above = pageBreakBefore ? narrowGap({ pageBreakBefore }) : ''
  return (
    (caption === null ? above : captionXml(caption, { pageBreakBefore, keepNext: true }, context)) +
    wordTable(table, context, keepNext) +
    (note === null
      ? narrowGap({ keepNext })
      : paragraphXml({ style: 'OfficialNote', keepNext }, textRun(note, context.fonts.body)))
  )
}

function chartXml(chart: Chart, start: Start, context: WordContext): string {
  const drawing = context.drawingOf(chart)
  if (drawing === null) return ''
  const picture = paragraphXml({ style: 'OfficialChart', ...start }, `<w:r>${drawing}</w:r>`)
  return picture + captionXml(chart.caption, { keepNext: start.keepNext ?? false }, context)
}

function captionXml(text: string, setting: Partial<ParagraphSetting>, { fonts }: WordContext): string {
  return paragraphXml({ ...setting, style: 'OfficialCaption' }, textRun(text, fonts.heading1))
}

/** Off the grid of 22 lines, of which a whole line would be lost; behind the last box it must not make a page. */
function narrowGap(start: Partial<ParagraphSetting>, last = false): string {
  return paragraphXml({ ...start, style: 'OfficialCell', line: last ? 20 : 120 }, '')
}
