import type { Inline } from '../views/document.ts'
import { type Piece, runsOf } from './piece.ts'

/** A line break in a fact, or a hard break of the template, begins a new paragraph; empty ones vanish. */
export function paragraphsOf(pieces: readonly Piece[]): Inline[][] {
  const lines: Piece[][] = [[]]
  for (const piece of pieces.flatMap(oneLineEach)) {
    if (piece.kind === 'break') lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines.map((line) => trimmed(runsOf(line))).filter((runs) => runs.some((run) => run.kind === 'text'))
}

function oneLineEach(piece: Piece): Piece[] {
  if (piece.kind !== 'value' || piece.text === null) return [piece]
  return piece.text.split(/\s*\n\s*/).flatMap((text, index): Piece[] => {
    const line = { ...piece, text }
    return index === 0 ? [line] : [{ kind: 'break' }, line]
  })
}

/** Office people indent by hand; the page does that itself. */
function trimmed(runs: readonly Inline[]): Inline[] {
  const last = runs.findLastIndex((run) => run.kind === 'text')
  return runs.flatMap((run, index): Inline[] => {
    if (run.kind !== 'text') return [run]
    let { text } = run
    if (index === 0) text = text.trimStart()
    if (index === last) text = text.trimEnd()
    return text === '' ? [] : [{ ...run, text }]
  })
}
