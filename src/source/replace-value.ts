import { isCollection, isSeq, type Node, parseDocument } from 'yaml'
import { entryLines, indented, inlineText, isInline, type Siblings } from './node-text.ts'
import type { Rewriting, Spot } from './spot.ts'
import { contentEnd, isBlockScalar, lineEnd, lineStart, ownLinesEnd } from './text-lines.ts'

/** Writes another value in the place of the one that stands there. */
export function replaceValue(rewriting: Rewriting, spot: Spot, value: unknown): void {
  const { node } = spot
  const standsInLine = node?.range && !isBlockScalar(node) && !(isCollection(node) && !node.flow)
  if (spot.flow || standsInLine || !node?.range) replaceInline(rewriting, spot, value)
  else replaceBlock(rewriting, spot, value)
}

function replaceInline({ text, splices }: Rewriting, spot: Spot, value: unknown): void {
  const [from, to] = spot.node?.range ?? [spot.head, spot.head]
  const siblings = spot.flow ? spot.siblings : shapes(text, spot, value)
  const end = lineEnd(text, to)
  // Comments set deeper would become part of a text below its key.
  const oneLine = spot.flow || (typeof value === 'string' && ownLinesEnd(text, to, spot.column) > end)
  const [inline, below] = oneLine
    ? [inlineText(value, siblings, spot.flow), []]
    : behindHead(value, siblings, spot.column)
  if (inline === '') splices.push({ from: spot.head, to, text: '' })
  else if (to > from) splices.push({ from, to, text: inline })
  else splices.push({ from: spot.head, to: spot.head, text: colonOf(text, spot) + inline })
  insertLines({ text, splices }, end, below)
}

/** What parts a new value from its key; some keys in braces have no colon yet. */
function colonOf(text: string, { head, flow }: Spot): string {
  return flow && text[head - 1] !== ':' ? ': ' : ' '
}

function replaceBlock({ text, splices }: Rewriting, spot: Spot, value: unknown): void {
  const node = spot.node as Node
  const start = node.range?.[0] ?? spot.head
  const end = ownLinesEnd(text, contentEnd(text, node, spot.head), spot.column)
  const [inline, below] = behindHead(value, spot.siblings, spot.column)
  const headEnd = lineEnd(text, spot.head)
  if (isBlockScalar(node)) {
    const sign = /^[|>][-+\d]*/u.exec(text.slice(start, start + 4))?.[0] ?? ''
    splices.push({ from: inline === '' ? spot.head : start, to: start + sign.length, text: inline })
  } else if (lineStart(text, start) === lineStart(text, spot.head)) {
    splices.push({ from: spot.head, to: headEnd, text: inline === '' ? '' : ` ${inline}` })
  } else if (inline !== '') {
    splices.push({ from: spot.head, to: spot.head, text: ` ${inline}` })
  }
  splices.push({ from: headEnd, to: Math.max(headEnd, end), text: '' })
  insertLines({ text, splices }, Math.max(headEnd, end), below)
}

/** What stands behind a key or dash, and the lines below it. */
function behindHead(value: unknown, siblings: Siblings, column: number): [string, string[]] {
  if (isInline(value, siblings)) return [inlineText(value, siblings), []]
  const [first = '', ...below] = entryLines(':', value, siblings)
  return [first.slice(1).trim(), indented(below, column)]
}

export function insertLines(
  { splices }: Pick<Rewriting, 'text' | 'splices'>,
  at: number,
  lines: readonly string[],
): void {
  if (lines.length > 0) splices.push({ from: at, to: at, text: lines.map((line) => `\n${line}`).join('') })
}

/** The first records of a list have no siblings: they take the shape of the commented example below an empty list. */
function shapes(text: string, spot: Spot, value: unknown): Siblings {
  if (spot.siblings.length > 0 || value === null || typeof value !== 'object') return spot.siblings
  const below = text.slice(lineEnd(text, spot.head)).split(/\r?\n/u).slice(1)
  const end = below.findIndex((line) => !line.startsWith('#'))
  const example = below.slice(0, end < 0 ? below.length : end).map((line) => line.slice(1).replace(/^ /u, ''))
  const first = example.findIndex((line) => (Array.isArray(value) ? /^ *- / : /^ *\S+: /).test(line))
  if (first < 0) return []
  const { contents, errors } = parseDocument(example.slice(first).join('\n'), { logLevel: 'silent' })
  return errors.length === 0 && isCollection(contents) && isSeq(contents) === Array.isArray(value)
    ? [contents as Node]
    : []
}
