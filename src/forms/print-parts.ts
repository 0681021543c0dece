import { fieldAt } from '../papers/fields.ts'
import type { PaperKind } from '../papers/paper.ts'
import type { Path } from '../source/location.ts'
import type { Block, DocumentView, Grid, GridCell, Inline, Paragraph } from '../views/document.ts'
import { plainDocument } from '../views/plain-document.ts'

export type GridRow = Grid['rows'][number]

function run(text: string, bold = false): readonly Inline[] {
  return text === '' ? [] : [{ kind: 'text', text, ...(bold ? { bold } : {}) }]
}

/** A box that names what stands beside it. */
export function label(text: string, span = 1): GridCell {
  return { content: run(text, true), span, align: 'centre' }
}

/** A box to write in, or with words that stand there already. */
export function box(text = '', span = 1, align: GridCell['align'] = 'left'): GridCell {
  return { content: run(text), span, align }
}

/** A box to write much in: its words stand at the top. */
export function space(text: string, span = 1): GridCell {
  return box(text, span, 'top')
}

export function centred(text: string, span = 1): GridCell {
  return box(text, span, 'centre')
}

export function row(cells: readonly GridCell[], height?: number): GridRow {
  return height === undefined ? { cells } : { cells, height }
}

/** Repeated on every page. */
export function headRow(titles: readonly string[]): GridRow {
  return { cells: titles.map((title) => label(title)), height: 10, head: true }
}

export function grid(columns: readonly number[], rows: readonly GridRow[]): Grid {
  return { kind: 'grid', columns, rows }
}

/** Small print, its first line two characters in. */
export function note(text: string): Paragraph {
  return { kind: 'paragraph', align: 'note', content: run(`　　${text}`) }
}

export function line(text: string): Paragraph {
  return { kind: 'paragraph', align: 'flush', content: run(text) }
}

/** What a sheet behind the first bears at its head: sheets part. */
export function mark(text: string): Paragraph {
  return { kind: 'paragraph', align: 'mark', content: run(text) }
}

export function title(...lines: readonly string[]): Block {
  return { kind: 'title', lines }
}

export const pageBreak: Block = { kind: 'page-break' }

/** □入户　□电话, no line longer than so many characters: a box must not part from its word. */
export function ticks(words: readonly string[], most = 28): string {
  const lines: string[] = []
  for (const word of words) {
    const line = lines.at(-1)
    const longer = `${line}　□${word}`
    if (line === undefined || longer.length > most) lines.push(`□${word}`)
    else lines[lines.length - 1] = longer
  }
  return lines.join('\n')
}

/** The words that a paper's schema allows at this path, each with a box to tick. */
export function ticksAt(kind: PaperKind<unknown>, path: Path, most?: number): string {
  const words = fieldAt(kind.schema, path)?.enum ?? []
  return ticks(
    words.filter((word) => typeof word === 'string'),
    most,
  )
}

export const dayBlank = '　　　年　　月　　日'

/** The two names and days that a record ends with: label, name, 日期, day. */
export const signed = [2.2, 2.6, 1.2, 2.6] as const

export function signedRow(who: string, span = 1, day = '日期'): GridRow {
  return row([label(who, span), box(), label(day), box(dayBlank)], 12)
}

/** Nothing stands above the first title but the marks; nothing below the last block. */
export function sheetView(
  lines: readonly string[],
  blocks: readonly Block[],
  more: Partial<Pick<DocumentView, 'marks' | 'orientation'>> = {},
): DocumentView {
  return plainDocument({ title: lines, blocks, dense: true, ...more })
}
