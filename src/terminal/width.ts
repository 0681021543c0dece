import { eastAsianWidth } from 'get-east-asian-width'

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with the escape character
const COLOUR = /\u001b\[[\d;]*m/gu

/** Columns a text takes on a screen: two for a Chinese character, none for what is not drawn by itself. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text.includes('\u001b') ? text.replace(COLOUR, '') : text)
    width += columnsOf(character.codePointAt(0) ?? 0)
  return width
}

function columnsOf(code: number): number {
  if (code < 0x7f) return code < 0x20 ? 0 : 1
  // Ideographs and full-width marks are nearly all that is not ASCII here; the library looks through every script.
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0xff01 && code <= 0xff5e)) return 2
  if (code < 0xa0 || isJoined(code)) return 0
  return eastAsianWidth(code)
}

/** Combining marks, joiners and variation selectors. */
function isJoined(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  )
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

/** The beginning of a text that fits, with … where something was left out. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  let used = 0
  for (const character of text) {
    used += widthOf(character)
    if (used > width - 1) break
    kept += character
  }
  return `${kept}…`
}
