/** XML 1.0 forbids these (§2.2); the C1 controls and the byte order mark print nothing. */
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g
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
    .replace(unprintable, '')
    .replace(directional, '')
    .replace(/\t/g, ' ')
}
