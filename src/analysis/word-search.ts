import { foldedCharacters } from './folded-characters.ts'

/** A word found: where it stands in the text, and what it was listed with. */
export interface WordHit<T> {
  readonly start: number
  /** exclusive */
  readonly end: number
  readonly values: readonly T[]
}

interface Node<T> {
  readonly next: Map<number, Node<T>>
  values: T[] | null
}

const ZERO = 0x30
const NINE = 0x39
/** What stands between the groups of a telephone number. */
const BETWEEN_DIGITS = new Set(Array.from('-()–—‐‑−~./_', (character) => character.charCodeAt(0)))

/** Finds many words in one pass over a text, however they are spaced; numbers also across dashes. */
export class WordSearch<T> {
  readonly #first = new Uint8Array(0x10000)
  readonly #root: Node<T> = { next: new Map(), values: null }
  readonly #folded = foldedCharacters()

  /** Words that fold to fewer than two characters are left out: they would be found everywhere. */
  add(word: string, value: T): void {
    const units = [...this.#units(word)]
    const [first] = units
    if (first === undefined || units.length < 2) return
    this.#first[first] = 1
    let node = this.#root
    for (const unit of units) {
      const child: Node<T> = node.next.get(unit) ?? { next: new Map(), values: null }
      node.next.set(unit, child)
      node = child
    }
    if (node.values) node.values.push(value)
    else node.values = [value]
  }

  has(text: string): boolean {
    for (const _ of this.find(text)) return true
    return false
  }

  /** The longest word at each place, none inside another. */
  *find(text: string): Generator<WordHit<T>> {
    const { length } = text
    for (let start = 0; start < length; start += 1) {
      const unit = this.#folded[text.charCodeAt(start)] ?? 0
      if (this.#first[unit] !== 1) continue
      const hit = this.#at(text, start)
      if (!hit) continue
      yield hit
      start = hit.end - 1
    }
  }

  #at(text: string, start: number): WordHit<T> | null {
    let node = this.#root
    let hit: WordHit<T> | null = null
    let last = 0
    for (let index = start; index < text.length; index += 1) {
      const unit = this.#folded[text.charCodeAt(index)] ?? 0
      if (unit === 0 || (isDigit(last) && BETWEEN_DIGITS.has(unit))) continue
      const child = node.next.get(unit)
      if (!child) break
      node = child
      last = unit
      if (node.values && this.#stands(text, start, index + 1))
        hit = { start, end: index + 1, values: node.values }
    }
    return hit
  }

  /** A number that goes on before or behind is another number; a word of letters likewise. */
  #stands(text: string, start: number, end: number): boolean {
    const before = this.#folded[text.charCodeAt(start - 1)] ?? 0
    const after = this.#folded[text.charCodeAt(end)] ?? 0
    const first = this.#folded[text.charCodeAt(start)] ?? 0
    const last = this.#folded[text.charCodeAt(end - 1)] ?? 0
    return !(start > 0 && sameRun(before, first)) && !(end < text.length && sameRun(last, after))
  }

  *#units(word: string): Generator<number> {
    let last = 0
    for (let index = 0; index < word.length; index += 1) {
      const unit = this.#folded[word.charCodeAt(index)] ?? 0
      if (unit === 0 || (isDigit(last) && BETWEEN_DIGITS.has(unit))) continue
      last = unit
      yield unit
    }
  }
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE
}

function sameRun(one: number, other: number): boolean {
  return isAlphanumeric(one) && isAlphanumeric(other)
}

function isAlphanumeric(unit: number): boolean {
  return isDigit(unit) || (unit >= 0x61 && unit <= 0x7a)
}
