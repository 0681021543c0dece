import type { Block, DocumentView, Inline } from './document.ts'
import { headingNumbers } from './heading-numbers.ts'

/** Where a line of a document stands, by the numbers that are printed. */
export interface LinePlace {
  /** from 1; null in the body */
  readonly appendix: number | null
  /** 三、（二）1. and, of a numbered line, its number behind it; '' under no heading */
  readonly number: string
  /** tables and grids of the body or of the appendix, and their rows, from 1; null outside of tables */
  readonly table: number | null
  readonly row: number | null
}

export interface NumberedLine extends LinePlace {
  readonly text: string
  readonly footnotes: readonly { readonly number: number; readonly text: string }[]
}

/** Every paragraph, heading and row of tables, with its numbers; footnotes run on through the whole document. */
export function* numberedLines({ blocks, appendices }: DocumentView): Generator<NumberedLine> {
  const notes = { count: 0 }
  yield* linesOf(blocks, null, notes)
  for (const [index, appendix] of appendices.entries()) yield* linesOf(appendix.blocks, index + 1, notes)
}

interface Notes {
  count: number
}

function* linesOf(blocks: readonly Block[], appendix: number | null, notes: Notes): Generator<NumberedLine> {
  const numberOf = headingNumbers()
  const above: string[] = []
  let tables = 0
  for (const block of blocks) {
    if (block.kind === 'heading') above.splice(block.level - 1, 4, numberOf(block.level))
    const place = { appendix, number: above.join(''), table: null, row: null }
    if (block.kind === 'table' || block.kind === 'grid') tables += 1
    yield* blockLines(block, place, tables, notes)
  }
}

function* blockLines(block: Block, place: LinePlace, table: number, notes: Notes): Generator<NumberedLine> {
  if (block.kind === 'heading') yield { ...place, ...lineOf([block.content], notes) }
  if (block.kind === 'paragraph') yield paragraphLine(block.content, place, notes)
  for (const [index, row] of rowsOf(block).entries())
    yield { ...place, table, row: index + 1, ...lineOf(row, notes) }
}

/** Numbered lines come out of the template as paragraphs that begin with 3. or （3）. */
function paragraphLine(content: readonly Inline[], place: LinePlace, notes: Notes): NumberedLine {
  const line = lineOf([content], notes)
  return {
    ...place,
    number: place.number + (/^(?:（\d+）|\d{1,2}\.(?!\d))/u.exec(line.text)?.[0] ?? ''),
    ...line,
  }
}

function rowsOf(block: Block): readonly (readonly (readonly Inline[])[])[] {
  if (block.kind === 'table') return block.rows
  if (block.kind !== 'grid') return []
  return block.rows.map(({ cells }) => cells.map(({ content }) => content))
}

function lineOf(cells: readonly (readonly Inline[])[], notes: Notes) {
  const runs = cells.flat()
  return {
    text: cells.map((cell) => cell.map((run) => (run.kind === 'text' ? run.text : '')).join('')).join('\t'),
    footnotes: runs.flatMap((run) => {
      if (run.kind !== 'footnote') return []
      notes.count += 1
      return [{ number: notes.count, text: run.text }]
    }),
  }
}
