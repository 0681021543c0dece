import type { Inline } from '../views/document.ts'
import type { WordContext } from './word-context.ts'
import { textRun } from './word-run.ts'

/** Bold is set in 黑体: official documents embolden nothing. */
export function inlineRuns(content: readonly Inline[], font: string, context: WordContext): string {
  return content
    .map((inline) => {
      if (inline.kind === 'footnote') return context.footnotes.refer(inline.text)
      return textRun(inline.text, inline.bold ? context.fonts.heading1 : font)
    })
    .join('')
}
