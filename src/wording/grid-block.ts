import type { TableCell, Table as TableNode } from 'mdast'
import type { Grid, GridCell } from '../views/document.ts'
import { piecesOf } from './inlines.ts'
import { type Page, spanOfNode } from './page.ts'
import { type Piece, runsOf } from './piece.ts'
import { measureOf } from './table-block.ts'

type Align = NonNullable<GridCell['align']>

/** Millimetres that a signature takes: what is taller is written into from its top. */
const SIGNATURE = 14

const ALIGN = { left: 'left', center: 'centre', right: 'right' } as const

/**
 * A sheet of boxes out of a pipe table. The first row's `{3}` are shares of the width; `{20}` at the end of the first
 * box of a later row is its height in millimetres at least; `<` joins a box to the one left of it. What is not known
 * leaves its box to be filled in by hand.
 */
export function gridOf(page: Page, node: TableNode): Grid {
  const aligned = (node.align ?? []).map((align) => ALIGN[align ?? 'left'])
  const read = node.children.map(({ children }) => children.map((cell) => boxOf(page, cell)))
  const [first = []] = read
  const rows = read.map((boxes, index) => {
    if (boxes.length !== first.length) {
      page.problems.add('markup', spanOfNode(page, node.children[index] ?? node), {
        zh: `这一行有${boxes.length}格，首行有${first.length}格`,
        en: `This row has ${boxes.length} boxes, the first has ${first.length}`,
      })
    }
    const height = index === 0 ? null : (boxes[0]?.measure ?? null)
    const cells = joined(boxes, aligned, height !== null && height > SIGNATURE)
    return height === null ? { cells } : { cells, height }
  })
  return { kind: 'grid', columns: first.map(({ measure }) => measure ?? 1), rows }
}

interface Box {
  readonly measure: number | null
  readonly pieces: readonly Piece[]
}

function boxOf(page: Page, cell: TableCell): Box {
  const { measure, rest } = measureOf(piecesOf(page, cell.children))
  return { measure, pieces: rest.filter((piece) => piece.kind !== 'value' || piece.text !== null) }
}

function joined(boxes: readonly Box[], aligned: readonly Align[], tall: boolean): GridCell[] {
  const cells: GridCell[] = []
  for (const [index, { pieces }] of boxes.entries()) {
    const content = runsOf(pieces)
    const last = cells.at(-1)
    const [only] = content
    if (last !== undefined && content.length === 1 && only?.kind === 'text' && only.text.trim() === '<') {
      cells[cells.length - 1] = { ...last, span: (last.span ?? 1) + 1 }
      continue
    }
    const align = aligned[index] ?? 'left'
    cells.push({ content, align: tall && align === 'left' ? 'top' : align })
  }
  return cells
}
