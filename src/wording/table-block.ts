import type { TableCell, Table as TableNode } from 'mdast'
import type { Column, Inline, Table } from '../views/document.ts'
import { piecesOf } from './inlines.ts'
import { type Page, spanOfNode } from './page.ts'
import { type Piece, runsOf } from './piece.ts'
import { oneLine } from './plain-text.ts'

const WEIGHT = /\{\s*(\d{1,3}(?:\.\d{1,2})?)\s*\}\s*$/
const ALIGN = { left: 'left', center: 'centre', right: 'right' } as const

/** A pipe table. A head `名称{3}` makes its column three shares wide; `:--`, `:-:` and `--:` align. */
export function tableOf(page: Page, node: TableNode, caption: string | null, note: string | null): Table {
  const [head, ...body] = node.children
  const columns = (head?.children ?? []).map((cell, index) =>
    columnOf(page, cell, node.align?.[index] ?? 'left'),
  )
  const rows = body.map((row) => {
    if (row.children.length !== columns.length) {
      page.problems.add('markup', spanOfNode(page, row), {
        zh: `这一行有${row.children.length}格，表头有${columns.length}格`,
        en: `This row has ${row.children.length} cells, the head has ${columns.length}`,
      })
    }
    return columns.map((_, index) => cellOf(page, row.children[index]))
  })
  return { kind: 'table', caption, columns, rows, note }
}

function cellOf(page: Page, cell: TableCell | undefined): Inline[] {
  return cell === undefined ? [] : runsOf(piecesOf(page, cell.children))
}

function columnOf(page: Page, cell: TableCell, align: keyof typeof ALIGN): Column {
  const pieces = piecesOf(page, cell.children)
  const { weight, rest } = weightOf(pieces)
  const title = runsOf(rest)
    .map((run) => (run.kind === 'text' ? run.text : ''))
    .join('')
  return { title: oneLine(title).trim(), weight, align: ALIGN[align] }
}

/** Only the template's own words carry a weight: a fact that ends in `{9}` is a fact. */
function weightOf(pieces: readonly Piece[]): { weight: number; rest: readonly Piece[] } {
  const last = pieces.at(-1)
  const match = last?.kind === 'literal' ? WEIGHT.exec(last.text) : null
  const weight = Number(match?.[1] ?? 1)
  if (last?.kind !== 'literal' || match === null || weight === 0) return { weight: 1, rest: pieces }
  return { weight, rest: [...pieces.slice(0, -1), { ...last, text: last.text.slice(0, match.index) }] }
}
