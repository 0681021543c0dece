import { escapeXml } from './escape-xml.ts'
import { type Fonts, officialFonts, substitutes } from './gb9704.ts'
import { WORD_NAMESPACE } from './word-xml.ts'

/** word/fontTable.xml: every font with the one to take where it is missing; charset 86 is GB2312. */
export function fontTable(fonts: Fonts): string {
  const roles = Object.keys(officialFonts) as (keyof Fonts)[]
  const named = new Map(roles.map((role) => [fonts[role], substituteFor(fonts[role], role)]))
  const entries = [...named].map(
    ([name, other]) =>
      `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${other}"/><w:charset w:val="86"/>` +
      '<w:family w:val="auto"/><w:pitch w:val="default"/></w:font>',
  )
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<w:fonts xmlns:w="${WORD_NAMESPACE}">${entries.join('')}</w:fonts>`
  )
}

/** An office's own font gives way to what would give way to the official one. */
function substituteFor(name: string, role: keyof Fonts): string {
  return substitutes[name] ?? substitutes[officialFonts[role]] ?? officialFonts.pageNumber
}
