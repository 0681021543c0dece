import { LIMITS, LimitReached } from './limits.ts'
import type { Span } from './template.ts'

/** What stands behind a token: a fact's text (null: absent), or where a `sentence` tag begins or ends. */
export interface Slot extends Span {
  readonly kind: 'value' | 'open' | 'close'
  readonly text: string | null
}

// Noncharacters, which no template and no fact can contain: a beginning, and 29 digits.
const OPENING = '\uFDD0'
const ZERO = 0xfdd1
const BASE = 29
const TOKEN = /\uFDD0([\uFDD1-\uFDED]{4})/
const TOKENS = /\uFDD0([\uFDD1-\uFDED]{4})/g

/**
 * Keeps users' text away from the Markdown parser: a template is parsed with tokens in place of facts, which are put
 * back into the finished blocks. All tokens are equally long, and count up as they are written.
 */
export class Vault {
  readonly #slots: Slot[] = []
  #size = 0

  /** Throws LimitReached where the facts of one document would fill a library. */
  put(slot: Slot): string {
    this.#size += slot.text?.length ?? 0
    if (this.#size > LIMITS.facts) throw new LimitReached('facts')
    this.#slots.push(slot)
    return tokenOf(this.#slots.length - 1)
  }

  /** Text and slots in turn, as they stand in a parsed text whose tokens count from `first`. */
  open(text: string, first: number): (string | Slot)[] {
    if (!text.includes(OPENING)) return [text]
    return text
      .split(TOKEN)
      .map((part, index) => (index % 2 === 0 ? part : (this.#slots[numberOf(part) + first] ?? '')))
      .filter((part) => part !== '')
  }
}

/** The same text with its tokens counted from 0, and what the first of them was. */
export function countedFromZero(text: string): { local: string; first: number } {
  const found = TOKEN.exec(text)
  const first = found === null ? 0 : numberOf(found[1] ?? '')
  if (first === 0) return { local: text, first }
  return { local: text.replace(TOKENS, (_, digits: string) => tokenOf(numberOf(digits) - first)), first }
}

function tokenOf(index: number): string {
  let [digits, rest] = ['', index]
  for (let place = 0; place < 4; place += 1) {
    digits = String.fromCharCode(ZERO + (rest % BASE)) + digits
    rest = Math.floor(rest / BASE)
  }
  return OPENING + digits
}

function numberOf(digits: string): number {
  let index = 0
  for (let at = 0; at < digits.length; at += 1) index = index * BASE + digits.charCodeAt(at) - ZERO
  return index
}
