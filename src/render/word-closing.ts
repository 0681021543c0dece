import type { DocumentView } from '../views/document.ts'
import { displayWidth } from './display-width.ts'
import { attachmentLines } from './fixed-phrases.ts'
import { characterWidth, type Fonts } from './gb9704.ts'
import { textRun } from './word-run.ts'
import { paragraphXml } from './word-xml.ts'

const flush = { style: 'OfficialFlush' }

/** What stands under the text: the list of attachments, then who signs and when (GB/T 9704 7.3.4, 7.3.5). */
export function wordClosing(view: DocumentView, fonts: Fonts): string {
  return attachmentList(view, fonts) + signature(view, fonts)
}

/** Whether something follows that must not stand on a page alone (GB/T 9704 7.3.5: never 此页无正文). */
export function isSigned(view: DocumentView): boolean {
  return view.sender !== null || view.date !== null || view.attachments.length > 0
}

/** Two characters in; what runs over stands under the name it belongs to. */
function attachmentList(view: DocumentView, fonts: Fonts): string {
  const names = view.attachments
  if (names.length === 0) return ''
  const label = 3 * characterWidth
  const number = names.length === 1 ? 0 : Math.round(1.5 * characterWidth)
  const left = 2 * characterWidth + label + number
  const lines = attachmentLines(names).map((line, index) => {
    const hanging = index === 0 ? label + number : number
    const keepNext = view.sender !== null || view.date !== null || index < names.length - 1
    return paragraphXml({ ...flush, left, hanging, keepNext }, textRun(line, fonts.body))
  })
  return paragraphXml({ ...flush, keepNext: true }, '') + lines.join('')
}

/** The day stands four characters in from the right, the signing body is centred over it. */
function signature(view: DocumentView, fonts: Fonts): string {
  const senders = view.sender?.split('\n') ?? []
  const lines = view.date === null ? senders : [...senders, view.date]
  if (lines.length === 0) return ''
  const widths = lines.map(charactersWide)
  const centre = Math.max(4 + (widths.at(-1) ?? 0) / 2, Math.max(...widths) / 2)
  const set = lines.map((line, index) => {
    const right = Math.round((centre - (widths[index] ?? 0) / 2) * characterWidth)
    const keepNext = index < lines.length - 1
    return paragraphXml({ ...flush, align: 'right', right, keepNext }, textRun(line, fonts.body))
  })
  const above = paragraphXml({ ...flush, keepNext: true }, '')
  return above + above + set.join('')
}

/** Word and LibreOffice leave a quarter of a character between a Chinese letter and a figure. */
function charactersWide(line: string): number {
  const joints = line.match(/(?<=[0-9A-Za-z])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[0-9A-Za-z])/gu)
  return displayWidth(line) / 2 + (joints?.length ?? 0) / 4
}
