import { isCollection, isMap, isScalar, type Node } from 'yaml'
import type { Splice } from './splice.ts'

/** Start of the line in which an offset lies. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** End of the line in which an offset lies, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end < 0) return text.length
  return end > offset && text[end - 1] === '\r' ? end - 1 : end
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

/** Where the last sign of a value stands, comments and empty lines behind it left out; `fallback` where it is empty. */
export function contentEnd(text: string, node: Node | null, fallback: number): number {
  if (!node?.range || node.range[1] === node.range[0]) return fallback
  const [from, to] = node.range
  if (isScalar(node) && isBlockScalar(node)) {
    const keeps = /^[|>]\d?\+/u.test(text.slice(from, from + 3))
    return keeps ? to - 1 : from + text.slice(from, to).trimEnd().length
  }
  if (!isCollection(node) || node.flow) return to
  const last = node.items.at(-1)
  if (isMap(node) && last) return pairEnd(text, last as { key: unknown; value: unknown })
  return last ? contentEnd(text, last as Node, (last as Node).range?.[0] ?? from) : to
}

export function pairEnd(text: string, pair: { key: unknown; value: unknown }): number {
  return contentEnd(text, pair.value as Node | null, headOf(text, pair))
}

/** Just behind the colon of a pair; behind its key where it has none. */
export function headOf(text: string, { key }: { key: unknown }): number {
  const end = (key as Node).range?.[1] ?? 0
  const colon = /^\s*:/u.exec(text.slice(end, end + 200))
  return end + (colon?.[0].length ?? 0)
}

export function isBlockScalar(node: Node | null): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
}

/** End of the last line of what ends at an offset, with the comments below that are set deeper than its column. */
export function ownLinesEnd(text: string, offset: number, column: number): number {
  let end = lineEnd(text, offset)
  for (;;) {
    const next = /^(?:\r?\n[ \t]*)*\r?\n( *)#/u.exec(text.slice(end, end + 2000))
    if (!next || (next[1]?.length ?? 0) <= column) return end
    end = lineEnd(text, end + next[0].length)
  }
}

/** Whether nothing but spaces stands before an offset in its line. */
export function opensLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === ''
}

/** The lines of what begins and ends at two offsets, its comments and the line end before it included. */
export function wholeLines(text: string, start: number, last: number): Splice {
  const end = ownLinesEnd(text, last, columnOf(text, start))
  const line = lineStart(text, start)
  if (line === 0) return { from: 0, to: text.indexOf('\n', end) + 1 || text.length, text: '' }
  return { from: text[line - 2] === '\r' ? line - 2 : line - 1, to: end, text: '' }
}

/** The dash of a list's entry, which may stand on a line before it, with a comment. */
export function dashOf(text: string, node: Node): number {
  const start = node.range?.[0] ?? 0
  const from = Math.max(0, start - 2000)
  const found = /-(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*$/u.exec(text.slice(from, start))
  return found ? from + found.index : start
}
