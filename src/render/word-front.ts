import { Paragraph } from 'docx'
import type { DocumentView } from '../views/document.ts'
import { withColon } from './fixed-phrases.ts'
import type { Fonts } from './gb9704.ts'
import { textRuns } from './word-run.ts'

/** What stands above the text: marks, number, title, addressee (GB/T 9704 7.2 and 7.3). */
export function wordFront(view: DocumentView, fonts: Fonts): Paragraph[] {
  const marks = view.marks.map((mark) => flush(mark, fonts.heading1))
  const number = view.number === null ? [] : [centred(view.number, fonts.body)]
  const addressee = view.addressee === null ? [] : [flush(withColon(view.addressee), fonts.body)]
  return [...marks, ...number, blankLine(), ...wordTitle(view.title, fonts), ...addressee]
}

/** The title with the empty line under it; an untitled text has neither. */
export function wordTitle(lines: readonly string[], fonts: Fonts): Paragraph[] {
  if (lines.length === 0) return []
  return [new Paragraph({ style: 'Title', children: textRuns(lines.join('\n'), fonts.title) }), blankLine()]
}

export function blankLine(): Paragraph {
  return new Paragraph({ style: 'OfficialFlush' })
}

function flush(text: string, font: string): Paragraph {
  return new Paragraph({ style: 'OfficialFlush', children: textRuns(text, font) })
}

function centred(text: string, font: string): Paragraph {
  return new Paragraph({ style: 'OfficialFlush', alignment: 'center', children: textRuns(text, font) })
}
