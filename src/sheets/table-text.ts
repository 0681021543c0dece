/**
 * Text of a CSV: by its byte-order mark, else UTF-8 where the bytes are that, else UTF-16 LE or GBK, as Excel and
 * WPS save it in China. null where it is none of these.
 */
export function tableText(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be')
  if (first !== 0 && second === 0) return decoded(bytes, 'utf-16le')
  return decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030')
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: text tables have none of these, other files do
    return /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/.test(text) ? null : text
  } catch {
    return null
  }
}
