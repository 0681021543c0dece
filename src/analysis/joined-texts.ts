import type { WordSearch } from './word-search.ts'

/** A word found in joined texts: where it stands in the whole, and in which of the texts it begins and ends. */
interface JoinedHit {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** Texts one behind the other, a line each: one pass finds what stands in any of them, and what goes on in the next. */
export class JoinedTexts {
  readonly whole: string
  readonly #starts: readonly number[]

  constructor(texts: readonly string[]) {
    const starts: number[] = []
    let length = 0
    for (const text of texts) {
      starts.push(length)
      length += text.length + 1
    }
    this.#starts = starts
    this.whole = texts.map((text) => `${text}\n`).join('')
  }

  /** Where a text begins in the whole; the whole's end for the one behind the last. */
  startOf(index: number): number {
    return this.#starts[index] ?? this.whole.length
  }

  hits<T>(search: WordSearch<T>): readonly JoinedHit[] {
    let index = 0
    const behind = (at: number) => {
      while (this.startOf(index + 1) <= at) index += 1
      return index
    }
    return Array.from(search.find(this.whole), ({ start, end }) => {
      const first = behind(start)
      return { start, end, first, last: behind(end - 1) }
    })
  }

  /** The texts, by their place in the list, that a word of either search stands in or reaches into. */
  touched(...searches: readonly WordSearch<unknown>[]): readonly number[] {
    const found = new Set<number>()
    for (const search of searches) {
      for (const { first, last } of this.hits(search)) {
        for (let index = first; index <= last; index += 1) found.add(index)
      }
    }
    return [...found].sort((a, b) => a - b)
  }
}
