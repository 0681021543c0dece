const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g
// Control characters, noncharacters, the byte order mark and the marks that turn the direction of text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
const INVISIBLE = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/g
const HALF_CHARACTER = /\p{Surrogate}/gu
const TAB = /\t/g

/** A fact as it may stand on paper: lines end in `\n`, nothing that a document cannot hold; null where it says nothing. */
export function plainText(text: string): string | null {
  const plain = text
    .replace(HALF_CHARACTER, '\uFFFD')
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(TAB, ' ')
    .trim()
  return plain === '' ? null : plain
}

/** The same on one line, for titles and captions. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
