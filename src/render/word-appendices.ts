import { Paragraph, type Table } from 'docx'
import type { DocumentView } from '../views/document.ts'
import { appendixLabel } from './fixed-phrases.ts'
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
