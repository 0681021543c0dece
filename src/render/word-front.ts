import type { DocumentView } from '../views/document.ts'
import { withColon } from './fixed-phrases.ts'
import type { Fonts } from './gb9704.ts'
import { underRedLine, wordRedHead } from './word-red-head.ts'
import { textRun } from './word-run.ts'
import { paragraphXml } from './word-xml.ts'

const flush = { style: 'OfficialFlush' }
export const blankLine = paragraphXml(flush, '')

/** What stands above the text: marks, number, title, addressee (GB/T 9704 7.2 and 7.3). */
export function wordFront(view: DocumentView, fonts: Fonts): string {
  const { marks, redHead, number, title, addressee, dense = false } = view
  return (
    marks.map((mark) => paragraphXml(flush, textRun(mark, fonts.heading1))).join('') +
    (redHead === undefined ? '' : wordRedHead(redHead, fonts)) +
    (number === null ? '' : numberXml(number, fonts, redHead !== undefined)) +
    (dense ? '' : blankLine) +
    wordTitle(title, fonts, { dense }) +
    (addressee === null ? '' : paragraphXml(flush, textRun(withColon(addressee), fonts.body)))
  )
}

/** Under a red head the number is parted from the text by a red line as wide as the type area (7.2.5, 7.2.7). */
function numberXml(number: string, fonts: Fonts, red: boolean): string {
  const run = textRun(number, fonts.body)
  return red ? underRedLine(run) + blankLine : paragraphXml({ ...flush, align: 'center' }, run)
}

/** The title with the empty line under it; an untitled text has neither. */
export function wordTitle(
  lines: readonly string[],
  fonts: Fonts,
  { dense = false, ...start }: { readonly pageBreakBefore?: boolean; readonly dense?: boolean } = {},
): string {
  if (lines.length === 0) return ''
  return (
    paragraphXml({ style: 'Title', ...start }, textRun(lines.join('\n'), fonts.title)) +
    (dense ? '' : blankLine)
  )
}
