import type { Heading as HeadingNode, List, PhrasingContent, RootContent } from 'mdast'
import type { Block, Heading, Paragraph } from '../views/document.ts'
import { chartOf } from './chart-block.ts'
import { checkAttributes, requiredAttribute, unknownDirective } from './directives.ts'
import { piecesOf } from './inlines.ts'
import { paragraphsOf } from './lines.ts'
import { openingOf, type Page, spanOfNode } from './page.ts'
import { type Piece, runsOf } from './piece.ts'
import { oneLine } from './plain-text.ts'
import { withoutUnknownSentences } from './sentences.ts'
import { tableOf } from './table-block.ts'

type Align = Paragraph['align']

/** The blocks of one node of Markdown. */
export function blocksOf(page: Page, node: RootContent, align: Align): Block[] {
  switch (node.type) {
    case 'heading':
      return headingOf(page, node)
    case 'paragraph':
      return paragraphs(page, node.children, align)
    case 'list':
      return listOf(page, node, align)
    case 'table':
      return [tableOf(page, node, null, null)]
    case 'leafDirective':
      return leafOf(page, node)
    default:
      page.problems.add('markup', spanOfNode(page, node), {
        zh: '公文没有这种格式',
        en: 'Not used in documents',
      })
      return []
  }
}

function leafOf(page: Page, node: Extract<RootContent, { type: 'leafDirective' }>): Block[] {
  if (node.name === 'pagebreak') {
    checkAttributes(page, node, [])
    return [{ kind: 'page-break' }]
  }
  if (node.name === 'title') {
    checkAttributes(page, node, ['text'])
    const text = requiredAttribute(page, node, 'text')
    return text === null ? [] : [{ kind: 'title', lines: [text] }]
  }
  if (node.name !== 'chart') {
    unknownDirective(page, node)
    return []
  }
  const chart = chartOf(page, node)
  return chart === null ? [] : [chart]
}

/** Lines of body text run on; in signatures and the like each is a line of its own. */
function paragraphs(page: Page, nodes: readonly PhrasingContent[], align: Align): Paragraph[] {
  const known = withoutUnknownSentences(piecesOf(page, nodes, align !== 'body'), page.problems)
  return paragraphsOf(known).map((content) => ({ kind: 'paragraph', align, content }))
}

function headingOf(page: Page, node: HeadingNode): Heading[] {
  const { depth } = node
  if (depth > 4) {
    const message = { zh: '标题最多四层：# 到 ####', en: 'Headings have four levels: # to ####' }
    page.problems.add('markup', openingOf(page, node), message)
  }
  const content = runsOf(piecesOf(page, node.children).map((piece) => supplied(page, piece)))
  if (content.length === 0) return []
  const line = content.map((run) => ({ ...run, text: oneLine(run.text) }))
  const level = depth > 4 ? 4 : (depth as Heading['level'])
  page.under.level = level
  return [{ kind: 'heading', level, content: line }]
}

/** A heading cannot be left out for a missing fact: what follows would stand under another. */
function supplied(page: Page, piece: Piece): Piece {
  if (piece.kind !== 'value' || piece.text !== null) return piece
  page.problems.add('placeholder', piece.span, {
    zh: '待补：标题中的事实',
    en: 'To be supplied: a fact in a heading',
  })
  return { ...piece, text: '（待补）' }
}

/**
 * Numbered lists become paragraphs 1. 2. or, under a heading that is numbered so itself, （1）（2） (GB/T 9704 7.3.3);
 * official documents have no bullets, and do not number what stands alone.
 */
function listOf(page: Page, node: List, align: Align): Block[] {
  if (node.ordered !== true) {
    page.problems.add('markup', openingOf(page, node), {
      zh: '公文不用项目符号；分条写成 1. 2. 3.，在三级标题下印为（1）（2）（3）',
      en: 'Official documents have no bullets; write 1. 2. 3., printed as （1）（2）（3） under a heading of level 3',
    })
  }
  const start = node.start ?? 1
  const alone = start === 1 && node.children.length === 1
  return node.children.flatMap((item, index): Block[] => {
    const blocks = item.children.flatMap((child) => blocksOf(page, child, align))
    const [first, ...rest] = blocks
    if (first?.kind !== 'paragraph' || node.ordered !== true || alone) return blocks
    const label = page.under.level < 3 ? `${start + index}.` : `（${start + index}）`
    return [{ ...first, content: labelled(label, first.content) }, ...rest]
  })
}

function labelled(label: string, [first, ...rest]: Paragraph['content']): Paragraph['content'] {
  if (first?.kind !== 'text' || first.bold === true)
    return [{ kind: 'text', text: label }, ...(first === undefined ? [] : [first]), ...rest]
  // 1.9月 would be read as a number
  const apart = label.endsWith('.') && /^\d/u.test(first.text) ? ' ' : ''
  return [{ ...first, text: label + apart + first.text }, ...rest]
}
