import { Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { type Fonts, size } from './gb9704.ts'
import { runFont } from './word-run.ts'

/** — 1 —, odd pages right, even pages left, one character in from the edge (GB/T 9704 7.5). */
export function wordFooters(fonts: Fonts): { default: Footer; even: Footer } {
  const inset = size.pageNumber * 20
  return {
    default: pageNumber({ alignment: 'right', indent: { right: inset } }, fonts),
    even: pageNumber({ alignment: 'left', indent: { left: inset } }, fonts),
  }
}

function pageNumber(
  place: { alignment: 'left' | 'right'; indent: { left?: number; right?: number } },
  fonts: Fonts,
): Footer {
  const run = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: runFont(fonts.pageNumber),
    size: 2 * size.pageNumber,
  })
  return new Footer({ children: [new Paragraph({ style: 'OfficialFlush', ...place, children: [run] })] })
}
