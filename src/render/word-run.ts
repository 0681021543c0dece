import { FootnoteReferenceRun, Paragraph, TextRun } from 'docx'
import type { Inline } from '../views/document.ts'
import { cleanText } from './clean-text.ts'
import type { Fonts } from './gb9704.ts'

/** One font for all scripts of a run; the hint sets quotes and dashes, which two fonts could claim, the Chinese way. */
export function runFont(name: string) {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }
}

/** Size, spacing and indents come from the paragraph's style; the font is named run by run. */
export function textRuns(text: string, font: string): TextRun[] {
  const named = runFont(font)
  return cleanText(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, font: named, ...(index > 0 ? { break: 1 } : {}) }))
}

/** Bold is set in 黑体: official documents embolden nothing. */
export function inlineRuns(content: readonly Inline[], font: string, fonts: Fonts): TextRun[] {
  return content.flatMap((inline) => {
    if (inline.kind === 'text') return textRuns(inline.text, inline.bold ? fonts.heading1 : font)
    return [footnoteRun(inline.text, fonts)]
  })
}

function footnoteRun(text: string, fonts: Fonts): TextRun {
  const note = textRuns(` ${text}`, fonts.pageNumber)
  return new FootnoteReferenceRun({ children: [new Paragraph({ style: 'FootnoteText', children: note })] })
}
