import { cleanText } from './clean-text.ts'
import { escapeXml } from './escape-xml.ts'

/** One font for all scripts of a run; the hint sets quotes and dashes, which two fonts could claim, the Chinese way. */
export function runFont(name: string) {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }
}

/** A run in a font of its own; size and spacing come from the paragraph's style, `\n` breaks the line. */
export function textRun(text: string, font: string): string {
  if (text === '') return ''
  const lines = cleanText(text)
    .split('\n')
    .map((line) => (line === '' ? '' : `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`))
  return `<w:r><w:rPr>${fontXml(font)}</w:rPr>${lines.join('<w:br/>')}</w:r>`
}

function fontXml(font: string): string {
  const name = escapeXml(font)
  return `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`
}
