/**
 * Text from papers and file names as a screen may show it: control characters could move the cursor, recolour or
 * rewrite what stands there, and direction marks could turn it round.
 */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}
