import { Drop, type Emitter } from 'liquidjs'
import { factText } from './fact-text.ts'
import { LIMITS, LimitReached } from './limits.ts'
import type { Problems } from './problem.ts'
import type { Span } from './template.ts'
import { Placeholder } from './text-filters.ts'
import type { Vault } from './vault.ts'

/** Sees every text that a template prints, its own words and its facts, and where. */
export type Watch = (text: string, span: Span) => void

/** Markdown being written from a template, with tokens for facts, which knows where in the template each part came from. */
export class Draft implements Emitter {
  buffer = ''
  readonly vault: Vault
  readonly problems: Problems
  readonly #from: number[] = []
  readonly #to: Span[] = []
  readonly #watch: Watch | undefined
  #steps = 0

  constructor(vault: Vault, problems: Problems, watch?: Watch) {
    this.vault = vault
    this.problems = problems
    this.#watch = watch
  }

  /** Throws LimitReached. */
  step(): void {
    this.#steps += 1
    if (this.#steps > LIMITS.steps) throw new LimitReached('steps')
  }

  /** The template's own words. */
  literal(text: string, span: Span): void {
    this.step()
    if (text === '') return
    this.#watch?.(text, span)
    this.#from.push(this.buffer.length)
    this.#to.push(span)
    this.buffer += text
    if (this.buffer.length > LIMITS.draft) throw new LimitReached('draft')
  }

  /** A fact, or what stands for it: null is absent, a placeholder and a value that cannot be printed are reported. */
  fact(value: unknown, span: Span): void {
    if (value instanceof Placeholder) {
      const { label } = value
      const message = { zh: `待补：${label}`, en: `To be supplied: ${label}` }
      this.problems.add('placeholder', span, message)
      this.mark('value', `（待补：${label}）`, span)
      return
    }
    const text = value instanceof Drop ? null : factText(value)
    if (text === null || typeof text === 'string') this.mark('value', text, span)
    else {
      this.problems.add('value', span, text)
      this.mark('value', '（有误）', span)
    }
  }

  mark(kind: 'value' | 'open' | 'close', text: string | null, span: Span): void {
    if (text !== null) this.#watch?.(text, span)
    this.literal(this.vault.put({ kind, text, ...span }), span)
  }

  /** LiquidJS writes here what its own tags print; none of those we allow does. */
  write(): void {
    throw new Error('a tag wrote past the vault')
  }

  /** Where in the template the text at this place of the buffer was written. */
  origin(offset: number): Span {
    let [low, high] = [0, this.#from.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#from[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const span = this.#to[low] ?? { start: 0, end: 0 }
    const start = Math.min(span.start + Math.max(0, offset - (this.#from[low] ?? 0)), span.end)
    return this.buffer.charCodeAt(offset) === 0xfdd0 ? span : { start, end: start }
  }

  /** The template's span for a stretch of the buffer, `end` being exclusive. */
  span(start: number, end: number): Span {
    const first = this.origin(start)
    const last = this.origin(Math.max(start, end - 1))
    return { start: first.start, end: Math.max(first.end, last.end + 1, first.start + 1) }
  }
}
