/** The columns a text takes where Chinese characters are two wide: from U+2E80 on two, before that one. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (/\p{Mn}/u.test(character)) continue
    width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1
  }
  return width
}

/** The dash, the ellipsis and the curly quotes are full-width in Chinese type, though they stand lower in Unicode. */
const wideMarks = new Set([0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0x00b7])

function isWide(point: number): boolean {
  return point >= 0x2e80 || wideMarks.has(point)
}
