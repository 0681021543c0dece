import type { TableCell, Table as TableNode } from 'mdast'
import type { Column, Inline, Table } from '../views/document.ts'
import { piecesOf } from './inlines.ts'
import { type Page, spanOfNode } from './page.ts'
import { type Piece, runsOf } from './piece.ts'
import { oneLine } from './plain-text.ts'

const MEASURE = /\{\s*(\d{1,3}(?:\.\d{1,2})?)\s*\}\s*$/
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
  const { measure, rest } = measureOf(pieces)
  const title = runsOf(rest)
    .map((run) => (run.kind === 'text' ? run.text : ''))
    .join('')
  return { title: oneLine(title).trim(), weight: measure ?? 1, align: ALIGN[align] }
}

/** `{3}` at a cell's end. Only the template's own words carry one: a fact that ends in `{9}` is a fact. */
export function measureOf(pieces: readonly Piece[]): {
  readonly measure: number | null
  readonly rest: readonly Piece[]
} {
  const last = pieces.at(-1)
  const match = last?.kind === 'literal' ? MEASURE.exec(last.text) : null
  const measure = Number(match?.[1] ?? 0)
  if (last?.kind !== 'literal' || match === null || measure === 0) return { measure: null, rest: pieces }
  return { measure, rest: [...pieces.slice(0, -1), { ...last, text: last.text.slice(0, match.index) }] }
}
