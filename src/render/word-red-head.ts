import { cleanText } from './clean-text.ts'
import { escapeXml } from './escape-xml.ts'
import { type Fonts, portraitPage } from './gb9704.ts'

const RED = 'FF0000'
/** Points of the largest and smallest red head; the standard leaves its size to the office (7.2.4). */
const SIZES = { most: 52, least: 22 }

/** 发文机关标志: red, centred, in the font of titles, on one line where it is not too long, two empty lines under it. */
export function wordRedHead(words: string, fonts: Fonts): string {
  const text = cleanText(words).trim()
  const fitting = Math.floor(portraitPage.typeWidth / 20 / Math.max(1, [...text].length))
  const points = Math.min(SIZES.most, Math.max(SIZES.least, fitting))
  const font = escapeXml(fonts.title)
  return (
    '<w:p><w:pPr><w:pStyle w:val="OfficialFlush"/><w:snapToGrid w:val="0"/>' +
    '<w:spacing w:before="567" w:after="1158" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr>' +
    `<w:r><w:rPr><w:rFonts w:hint="eastAsia" w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` +
    `<w:color w:val="${RED}"/><w:spacing w:val="0"/><w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/></w:rPr>` +
    `<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
  )
}

/** A centred line of text over a red line, 4 mm under it. */
export function underRedLine(run: string): string {
  return (
    '<w:p><w:pPr><w:pStyle w:val="OfficialFlush"/>' +
    `<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="11" w:color="${RED}"/></w:pBdr>` +
    `<w:jc w:val="center"/></w:pPr>${run}</w:p>`
  )
}
