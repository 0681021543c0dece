import type { DocumentView } from '../views/document.ts'
import { type Fonts, landscapePage, portraitPage, sealLine } from './gb9704.ts'
import { textRun } from './word-run.ts'
import { paragraphXml } from './word-xml.ts'

/**
 * The text with the code of the last seal at the foot of its last page, under the page number: framed and out of the
 * text, so that it takes no line of it and never makes a page of its own; in the size of notes, on one line whatever font
 * stands in for the right one. The paragraph it is anchored to is the last.
 */
export function withSealLine(text: string, { seal, orientation }: DocumentView, fonts: Fonts): string {
  if (seal === undefined) return text
  const { height, typeWidth, margin } = orientation === 'landscape' ? landscapePage : portraitPage
  const frame = { width: typeWidth, below: height - margin.footer + sealLine.gap }
  const line = paragraphXml({ style: 'FootnoteText', frame }, textRun(seal, fonts.body))
  const last = Math.max(0, text.lastIndexOf('<w:p>'))
  return text.slice(0, last) + line + text.slice(last)
}
