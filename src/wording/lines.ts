import type { Inline } from '../views/document.ts'
import { type Piece, runsOf } from './piece.ts'

/** A line break in a fact, or a hard break of the template, begins a new paragraph; empty ones vanish. */
export function paragraphsOf(pieces: readonly Piece[]): Inline[][] {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind === 'break') lines.push([])
    else if (piece.kind !== 'value' || piece.text === null) lines.at(-1)?.push(piece)
    else {
      for (const [index, text] of piece.text.split(/\s*\n\s*/).entries()) {
        if (index > 0) lines.push([])
        lines.at(-1)?.push({ ...piece, text })
      }
    }
  }
  return lines.map((line) => trimmed(runsOf(line))).filter((runs) => runs.some((run) => run.kind === 'text'))
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
