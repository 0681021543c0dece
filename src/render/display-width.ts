/** The columns a text takes on a screen where Chinese characters are two wide: from U+2E80 on two, before that one. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (/\p{Mn}/u.test(character)) continue
    width += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1
  }
  return width
}
