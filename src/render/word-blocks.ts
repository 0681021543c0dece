import { Paragraph, type Table } from 'docx'
import type { Block, Chart, Paragraph as ParagraphView, Table as TableView } from '../views/document.ts'
import { characterWidth, type Fonts } from './gb9704.ts'
import { headingNumbers } from './heading-numbers.ts'
import { wordChart } from './word-chart.ts'
import { inlineRuns, textRuns } from './word-run.ts'
import { wordTable } from './word-table.ts'

type WordBlock = Paragraph | Table
/** What the first paragraph of a block inherits from a page break before it. */
type Start = { readonly pageBreakBefore?: true }

const headingStyles = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const
const paragraphs = {
  body: { style: 'OfficialBody' },
  flush: { style: 'OfficialFlush' },
  centre: { style: 'OfficialFlush', alignment: 'center' },
  right: { style: 'OfficialFlush', alignment: 'right', indent: { right: 2 * characterWidth } },
} as const

/** The blocks of one text, its headings numbered from 一、 on. */
export function wordBlocks(blocks: readonly Block[], typeWidth: number, fonts: Fonts): WordBlock[] {
  const numberOf = headingNumbers()
  let start: Start = {}
  return blocks.flatMap((block) => {
    if (block.kind === 'page-break') {
      start = { pageBreakBefore: true }
      return []
    }
    const set = wordBlock(block, start)
    if (set.length > 0) start = {}
    return set
  })

  function wordBlock(block: Exclude<Block, { kind: 'page-break' }>, first: Start): WordBlock[] {
    if (block.kind === 'paragraph') return [wordParagraph(block, first, fonts)]
    if (block.kind === 'table') return tableBlock(block, first, typeWidth, fonts)
    if (block.kind === 'chart') return chartBlock(block, first, typeWidth, fonts)
    const font = [fonts.heading1, fonts.heading2, fonts.body, fonts.body][block.level - 1] ?? fonts.body
    const children = [...textRuns(numberOf(block.level), font), ...inlineRuns(block.content, font, fonts)]
    return [new Paragraph({ ...first, style: headingStyles[block.level - 1] ?? 'Heading4', children })]
  }
}

function wordParagraph(paragraph: ParagraphView, first: Start, fonts: Fonts): Paragraph {
  const children = inlineRuns(paragraph.content, fonts.body, fonts)
  return new Paragraph({ ...first, ...paragraphs[paragraph.align], children })
}

/** Caption above, note under; Word joins tables that touch, so that something always stands after one. */
function tableBlock(table: TableView, first: Start, typeWidth: number, fonts: Fonts): WordBlock[] {
  if (table.columns.length === 0) return []
  const caption =
    table.caption === null ? [] : [captionOf(table.caption, { ...first, keepNext: true }, fonts)]
  const breaking = table.caption === null && first.pageBreakBefore ? [spacer(first)] : []
  const note = table.note === null ? [spacer({})] : [noteOf(table.note, fonts)]
  return [...breaking, ...caption, wordTable(table, typeWidth, fonts), ...note]
}

function chartBlock(chart: Chart, first: Start, typeWidth: number, fonts: Fonts): WordBlock[] {
  const run = wordChart(chart, typeWidth, fonts)
  if (!run) return []
  return [
    new Paragraph({ ...first, style: 'OfficialChart', children: [run] }),
    captionOf(chart.caption, {}, fonts),
  ]
}

function captionOf(text: string, options: Start & { keepNext?: true }, fonts: Fonts): Paragraph {
  return new Paragraph({ ...options, style: 'OfficialCaption', children: textRuns(text, fonts.heading1) })
}

function noteOf(text: string, fonts: Fonts): Paragraph {
  return new Paragraph({ style: 'OfficialNote', children: textRuns(text, fonts.body) })
}

function spacer(first: Start): Paragraph {
  return new Paragraph({ ...first, style: 'OfficialFlush', spacing: { line: 120, lineRule: 'exact' } })
}
