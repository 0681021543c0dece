import { LIMITS, LimitReached } from './limits.ts'
import type { Span } from './template.ts'

/** What stands behind a token: a fact's text (null: absent), or where a `sentence` tag begins or ends. */
export interface Slot extends Span {
  readonly kind: 'value' | 'open' | 'close'
  readonly text: string | null
}

const OPENING = '\uFDD0'
const CLOSING = '\uFDD1'
const ZERO = 0xfdd2
const TOKEN = /\uFDD0([\uFDD2-\uFDDB]+)\uFDD1/

/**
 * Keeps users' text away from the Markdown parser: a template is parsed with tokens in place of facts, which are put
 * back into the finished blocks. A token is made of noncharacters, which no template and no fact can contain.
 */
export class Vault {
  readonly #slots: Slot[] = []
  #size = 0

  /** Throws LimitReached where the facts of one document would fill a library. */
  put(slot: Slot): string {
    this.#size += slot.text?.length ?? 0
    if (this.#size > LIMITS.facts) throw new LimitReached('facts')
    this.#slots.push(slot)
    const digits = String(this.#slots.length - 1)
    let token = OPENING
    for (const digit of digits) token += String.fromCharCode(ZERO + Number(digit))
    return token + CLOSING
  }

  /** Text and slots in turn, as they stand in a parsed text. */
  open(text: string): (string | Slot)[] {
    if (!text.includes(OPENING)) return [text]
    return text
      .split(TOKEN)
      .map((part, index) => (index % 2 === 0 ? part : this.#slot(part)))
      .filter((part) => part !== '')
  }

  #slot(digits: string): string | Slot {
    let index = 0
    for (let at = 0; at < digits.length; at += 1) index = index * 10 + digits.charCodeAt(at) - ZERO
    return this.#slots[index] ?? ''
  }
}
