import type { DocumentView } from '../views/document.ts'
import { appendixLabel } from './fixed-phrases.ts'
import { wordBlocks } from './word-blocks.ts'
import type { WordContext } from './word-context.ts'
import { blankLine, wordTitle } from './word-front.ts'
import { textRun } from './word-run.ts'
import { paragraphXml } from './word-xml.ts'

/** Each on a page of its own: 附件1 flush left in 黑体, the title on the third line (GB/T 9704 7.3.7). */
export function wordAppendices(view: DocumentView, context: WordContext): string {
  const { fonts } = context
  const appendices = view.appendices.map(({ title, blocks }, index) => {
    const label = textRun(appendixLabel(view, index), fonts.heading1)
    return (
      paragraphXml({ style: 'OfficialFlush', pageBreakBefore: true }, label) +
      blankLine +
      wordTitle([title], fonts) +
      wordBlocks(blocks, context)
    )
  })
  return appendices.join('')
}
