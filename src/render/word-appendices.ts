import { Paragraph, type Table } from 'docx'
import type { DocumentView } from '../views/document.ts'
import type { Fonts } from './gb9704.ts'
import { wordBlocks } from './word-blocks.ts'
import { blankLine, wordTitle } from './word-front.ts'
import { textRuns } from './word-run.ts'

/** Each on a page of its own: 附件1 flush left in 黑体, the title on the third line (GB/T 9704 7.3.7). */
export function wordAppendices(view: DocumentView, typeWidth: number, fonts: Fonts): (Paragraph | Table)[] {
  return view.appendices.flatMap(({ title, blocks }, index) => [
    new Paragraph({
      style: 'OfficialFlush',
      pageBreakBefore: true,
      children: textRuns(appendixLabel(view, index), fonts.heading1),
    }),
    blankLine(),
    ...wordTitle([title], fonts),
    ...wordBlocks(blocks, typeWidth, fonts),
  ])
}

/** A single appendix is called 附件 and has no number. */
export function appendixLabel(view: DocumentView, index: number): string {
  return Math.max(view.appendices.length, view.attachments.length) > 1 ? `附件${index + 1}` : '附件'
}
