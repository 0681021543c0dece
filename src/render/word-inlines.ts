import type { Inline } from '../views/document.ts'
import type { WordContext } from './word-context.ts'
import { textRun } from './word-run.ts'

/** Bold is set in 黑体: official documents embolden nothing. */
export function inlineRuns(content: readonly Inline[], font: string, context: WordContext): string {
  return marksBeforeStops(content)
    .map((inline) => {
      if (inline.kind === 'footnote') return context.footnotes.refer(inline.text)
      return textRun(inline.text, inline.bold ? context.fonts.heading1 : font)
    })
    .join('')
}

/**
 * The mark of a footnote in front of the stop that it follows: a stop at the end of a line hangs in the margin, and a
 * mark behind it would begin the next line, or be all there is of it.
 */
function marksBeforeStops(content: readonly Inline[]): Inline[] {
  const set: Inline[] = []
  for (const inline of content) {
    const before = set.at(-1)
    if (inline.kind !== 'footnote' || before?.kind !== 'text' || !STOP.test(before.text)) set.push(inline)
    else {
      const [text, stop] = [before.text.slice(0, -1), before.text.slice(-1)]
      set.splice(-1, 1, { ...before, text }, inline, { ...before, text: stop })
    }
  }
  return set
}

const STOP = /[。；！？]$/u
