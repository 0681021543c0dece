import type { Position, Range } from '../source/location.ts'

/** The wording of a document as the office writes it. */
export interface Template {
  /** as messages name it: ours, or the round's `templates/reports/<name>.md` */
  readonly file: string
  readonly text: string
}

/** UTF-16 units from the beginning of the template; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

// U+FDD0–U+FDEF are never characters of any text: the tokens that stand for facts are made of them.
const NEVER_TEXT = /[\0\uFDD0-\uFDEF\uFFFE\uFFFF]/g
const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)(?:^---[ \t]*(?:\n|$))/m

/** A template's text with one kind of line end, in two parts, and the places in it. */
export class TemplateText {
  readonly file: string
  readonly text: string
  /** what stands between the two lines `---`; null where there is none */
  readonly front: Span | null
  readonly body: Span
  readonly #lineStarts: number[] = [0]

  constructor(template: Template) {
    this.file = template.file
    this.text = template.text
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      .replace(NEVER_TEXT, '\uFFFD')
    const match = this.text.startsWith('---') ? FRONT_MATTER.exec(this.text) : null
    const opening = this.text.indexOf('\n') + 1
    this.front = match?.index === 0 ? { start: opening, end: opening + (match[1] ?? '').length } : null
    this.body = { start: this.front === null ? 0 : (match?.[0].length ?? 0), end: this.text.length }
    for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) {
      this.#lineStarts.push(at + 1)
    }
  }

  range(span: Span): Range {
    return { start: this.#position(span.start), end: this.#position(Math.max(span.end, span.start)) }
  }

  #position(offset: number): Position {
    const starts = this.#lineStarts
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
