import type { Chart } from '../views/document.ts'
import type { Fonts } from './gb9704.ts'
import type { Footnotes } from './word-footnotes.ts'

/** What the text of one document is set with. */
export interface WordContext {
  readonly fonts: Fonts
  /** in twips */
  readonly typeWidth: number
  readonly footnotes: Footnotes
  /** the drawing of a chart, null for a chart of nothing; asked once for each chart, in the order they stand */
  drawingOf(chart: Chart): string | null
}
