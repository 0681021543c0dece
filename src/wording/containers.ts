import { LIMITS } from './limits.ts'

/** A stretch of Markdown, or a `:::name` … `:::` and what stands in it; offsets into the draft. */
export type Part = { readonly kind: 'markdown'; readonly start: number; readonly end: number } | Container

export interface Container {
  readonly kind: 'container'
  /** the opening line */
  readonly start: number
  readonly end: number
  readonly parts: Part[]
  closed: boolean
}

export interface Containers {
  readonly parts: readonly Part[]
  /** where a `:::` stands that closes nothing, or a container that nests too deep */
  readonly stray: readonly number[]
  readonly tooDeep: readonly number[]
}

const FENCE = /^[ \t]*:{3,}[ \t]*([^\s:].*)?$/

/**
 * Splits a text at its container lines. A `:::` closes the nearest open container, however many colons either has:
 * counting colons is nothing for an office.
 */
export function splitContainers(text: string): Containers {
  const splitter = new Splitter()
  let start = 0
  while (start <= text.length) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd === -1 ? text.length : lineEnd
    splitter.line(text.slice(start, end), start, end)
    start = end + 1
  }
  return splitter.finish(text.length)
}

class Splitter {
  readonly #stray: number[] = []
  readonly #tooDeep: number[] = []
  readonly #root: Part[] = []
  readonly #open: Container[] = []
  #markdownFrom = 0

  line(line: string, start: number, end: number): void {
    const fence = line.includes(':::') ? FENCE.exec(line) : null
    if (fence === null) return
    this.#flush(start)
    this.#markdownFrom = end + 1
    if (fence[1] === undefined) this.#close(start)
    else if (this.#open.length >= LIMITS.containers) this.#tooDeep.push(start)
    else {
      const container: Container = { kind: 'container', start, end, parts: [], closed: false }
      this.#parts().push(container)
      this.#open.push(container)
    }
  }

  finish(end: number): Containers {
    this.#flush(end)
    return { parts: this.#root, stray: this.#stray, tooDeep: this.#tooDeep }
  }

  #close(start: number): void {
    const container = this.#open.pop()
    if (container === undefined) this.#stray.push(start)
    else container.closed = true
  }

  #flush(end: number): void {
    if (end > this.#markdownFrom) this.#parts().push({ kind: 'markdown', start: this.#markdownFrom, end })
    this.#markdownFrom = end
  }

  #parts(): Part[] {
    return this.#open.at(-1)?.parts ?? this.#root
  }
}
