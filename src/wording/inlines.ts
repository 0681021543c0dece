import type { PhrasingContent, Text as TextNode } from 'mdast'
import { checkAttributes, type TextDirective, unknownDirective } from './directives.ts'
import { leftoverMarkup } from './leftover-markup.ts'
import { offsetsOf, type Page, spanOfNode } from './page.ts'
import { type Piece, pieceOf, wordsOf } from './piece.ts'
import { withoutEmptySentenceTags } from './sentences.ts'

const WORD_BREAK = /([A-Za-z0-9])[ \t]*\n[ \t]*(?=[A-Za-z0-9])/g
const LINE_BREAK = /[ \t]*\n[ \t\u3000]*/g

/** The pieces of a line of Markdown, facts put back, `sentence` tags and `**` resolved. */
export function piecesOf(page: Page, nodes: readonly PhrasingContent[], linesApart = false): Piece[] {
  const pieces = flatten(page, nodes, true).flatMap((piece) => linesOf(piece, linesApart))
  return withoutEmptySentenceTags(withBold(page, nodes, pieces), page.problems)
}

/** The line ends of a paragraph: Chinese runs on without a space, unless each line is to stand apart. */
function linesOf(piece: Piece, apart: boolean): Piece[] {
  if (piece.kind !== 'literal' || !piece.text.includes('\n')) return [piece]
  if (!apart) return [{ ...piece, text: piece.text.replace(WORD_BREAK, '$1 ').replace(LINE_BREAK, '') }]
  return piece.text.split(LINE_BREAK).flatMap((text, index): Piece[] => {
    const line = { ...piece, text }
    return index === 0 ? [line] : [{ kind: 'break' }, line]
  })
}

function flatten(page: Page, nodes: readonly PhrasingContent[], first: boolean): Piece[] {
  return nodes.flatMap((node, index) => piecesOfNode(page, node, first && index === 0))
}

function piecesOfNode(page: Page, node: PhrasingContent, first: boolean): Piece[] {
  if (node.type === 'text') return ofText(page, node, first)
  if (node.type === 'break') return [{ kind: 'break' }]
  if (node.type === 'textDirective') return ofDirective(page, node)
  // An address that the parser took for a link by itself: it stays what it is, text.
  if (node.type === 'link') return flatten(page, node.children, first)
  page.problems.add('markup', spanOfNode(page, node), {
    zh: '公文没有这种格式；加粗写成 **内容**',
    en: 'Official documents have no such form; bold is **text**',
  })
  return 'children' in node ? flatten(page, node.children, false) : []
}

function ofText(page: Page, node: TextNode, first: boolean): Piece[] {
  const leftover = leftoverMarkup(node.value, first)
  if (leftover !== null) {
    const start = offsetsOf(page, node)[0] + leftover.at
    page.problems.add('markup', page.draft.span(start, start + 1), leftover.message)
  }
  return page.draft.vault.open(node.value, page.first).map((part) => pieceOf(part, false))
}

/** `**` turns bold on and off wherever it stands: Markdown's own rule fails beside Chinese punctuation. */
function withBold(page: Page, nodes: readonly PhrasingContent[], pieces: readonly Piece[]): Piece[] {
  let bold = false
  const marked = pieces.flatMap((piece): Piece[] => {
    if (piece.kind === 'value') return [{ ...piece, bold }]
    if (piece.kind !== 'literal' || !piece.text.includes('**'))
      return [piece.kind === 'literal' ? { ...piece, bold } : piece]
    return piece.text.split('**').flatMap((text, index) => {
      if (index > 0) bold = !bold
      return text === '' ? [] : [{ ...piece, text, bold }]
    })
  })
  const first = nodes[0]
  if (bold && first !== undefined) {
    const [start] = offsetsOf(page, first)
    const at = page.draft.buffer.lastIndexOf('**', offsetsOf(page, nodes.at(-1) ?? first)[1])
    const message = { zh: '加粗的 ** 没有配对', en: 'The ** of bold text is not closed' }
    page.problems.add('markup', page.draft.span(Math.max(start, at), Math.max(start, at) + 2), message)
  }
  return marked
}

/** `:source[…]` and `:footnote[…]`; `时间:上午` is a directive to the parser only. */
function ofDirective(page: Page, node: TextDirective): Piece[] {
  if (node.name === 'source' || node.name === 'footnote') {
    checkAttributes(page, node, [])
    const text = wordsOf(piecesOf(page, node.children))
    return text === null ? [] : [{ kind: 'footnote', text }]
  }
  if (/^[a-z][a-z-]*$/.test(node.name) && (node.children.length > 0 || hasAttributes(node))) {
    unknownDirective(page, node)
    return flatten(page, node.children, false)
  }
  const written = page.draft.buffer.slice(...offsetsOf(page, node))
  return page.draft.vault.open(written, 0).map((part) => pieceOf(part, false))
}

function hasAttributes(node: TextDirective): boolean {
  return Object.keys(node.attributes ?? {}).length > 0
}
