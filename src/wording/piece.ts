import type { Inline } from '../views/document.ts'
import { oneLine } from './plain-text.ts'
import type { Span } from './template.ts'
import type { Slot } from './vault.ts'

/** Parts of a line: words of the template, facts (null: absent), footnotes, breaks, and the ends of `sentence` tags. */
export type Piece =
  | { readonly kind: 'literal'; readonly text: string; readonly bold: boolean }
  | { readonly kind: 'value'; readonly text: string | null; readonly bold: boolean; readonly span: Span }
  | { readonly kind: 'footnote'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'open' | 'close'; readonly span: Span }

export function pieceOf(part: string | Slot, bold: boolean): Piece {
  if (typeof part === 'string') return { kind: 'literal', text: part, bold }
  const { kind, start, end } = part
  if (kind !== 'value') return { kind, span: { start, end } }
  return { kind, text: part.text, bold, span: { start, end } }
}

/** What an absent fact prints as where a place must not stay empty. */
const ABSENT = '—'

const STOPS = /[。；，、]+$/u
const FOLLOWS = /^[。；，、：）！？]/u

/** Runs of one line. A fact that ends with a stop gives it up to the punctuation the template has after it. */
export function runsOf(pieces: readonly Piece[]): Inline[] {
  const runs: Inline[] = []
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'footnote') runs.push({ kind: 'footnote', text: piece.text })
    else if (piece.kind === 'break') append(runs, '\n', false)
    else if (piece.kind === 'literal') append(runs, piece.text, piece.bold)
    else if (piece.kind === 'value')
      append(runs, beforeStop(piece.text ?? ABSENT, pieces[index + 1]), piece.bold)
  }
  return runs
}

function beforeStop(text: string, next: Piece | undefined): string {
  const yields = next?.kind === 'literal' && FOLLOWS.test(next.text)
  return yields ? text.replace(STOPS, '') || text : text
}

function append(runs: Inline[], text: string, bold: boolean): void {
  const last = runs.at(-1)
  if (text === '') return
  if (last?.kind === 'text' && (last.bold ?? false) === bold)
    runs[runs.length - 1] = { ...last, text: last.text + text }
  else runs.push(bold ? { kind: 'text', text, bold } : { kind: 'text', text })
}

/** The words alone on one line; null where a fact among them is absent. */
export function wordsOf(pieces: readonly Piece[]): string | null {
  if (pieces.some((piece) => piece.kind === 'value' && piece.text === null)) return null
  const text = runsOf(pieces)
    .map((run) => (run.kind === 'text' ? run.text : ''))
    .join('')
  return oneLine(text).trim() || null
}
