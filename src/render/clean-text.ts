/** XML 1.0 forbids most controls and the two non-characters (§2.2); the others print nothing. Line ends stay. */
const unprintable = /[^\P{Cc}\n]|[\uFEFF\uFFFE\uFFFF]/gu
/** What turns the direction of the text around it: on paper it could make a name or an amount read backwards. */
const directional = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g
const brokenPair = /\p{Surrogate}/gu

/**
 * The text as a document can hold it, lines ended by `\n`.
 * Half of a broken surrogate pair becomes U+FFFD: something was there, and the reader should see it.
 */
export function cleanText(text: string): string {
  return text
    .replace(brokenPair, '\uFFFD')
    .replace(lineEnds, '\n')
    .replace(/\t/g, ' ')
    .replace(unprintable, '')
    .replace(directional, '')
}
