import type { RootContent } from 'mdast'
import { parseMarkdown } from './markdown.ts'
import { countedFromZero } from './vault.ts'

/** A stretch of a draft, read. Offsets of its nodes count from `start`, tokens in it from `first`. */
export interface Chunk {
  readonly nodes: readonly RootContent[]
  readonly start: number
  readonly first: number
}

// What follows an empty line may still belong to a list: its items, and what is indented below them.
const MAY_CONTINUE = /^(?:[ \t]|\d{1,9}[.)]|[-+*](?:[ \t]|$))/

const LARGEST = 4_000_000

/**
 * Documents of one template differ in their facts, which the parser never sees: paragraph for paragraph they are the
 * same text, and are read once.
 */
export class MarkdownCache {
  readonly #read = new Map<string, readonly RootContent[]>()
  #size = 0

  /** The stretch of a draft between two offsets, in chunks that can be read apart. */
  chunks(draft: string, start: number, end: number): Chunk[] {
    const chunks: Chunk[] = []
    let from = start
    for (const cut of [...cuts(draft, start, end), end]) {
      const text = draft.slice(from, cut)
      if (text.trim() !== '') chunks.push({ ...this.#nodes(text), start: from })
      from = cut
    }
    return chunks
  }

  #nodes(text: string): Pick<Chunk, 'nodes' | 'first'> {
    const { local, first } = countedFromZero(text)
    const known = this.#read.get(local)
    if (known !== undefined) return { nodes: known, first }
    const nodes = parseMarkdown(local).children
    this.#size += local.length
    if (this.#size > LARGEST) {
      this.#read.clear()
      this.#size = local.length
    }
    this.#read.set(local, nodes)
    return { nodes, first }
  }
}

/** Beginnings of lines after an empty one where something new begins for certain. */
function* cuts(draft: string, start: number, end: number): Generator<number> {
  let empty = false
  for (let line = start; line < end; ) {
    const next = draft.indexOf('\n', line)
    const lineEnd = next === -1 || next > end ? end : next
    const text = draft.slice(line, lineEnd)
    if (text.trim() === '') empty = true
    else {
      if (empty && line > start && !MAY_CONTINUE.test(text)) yield line
      empty = false
    }
    line = lineEnd + 1
  }
}
