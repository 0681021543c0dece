/**
 * Text of a CSV: by its byte-order mark, else UTF-8 where the bytes are that, else UTF-16 LE or GBK, as Excel and
 * WPS save it in China. null where it is none of these.
 */
export function tableText(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be')
  const zeros = zeroPlaces(bytes)
  if (zeros !== null) return decoded(bytes, zeros)
  return decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030')
}

/** UTF-16 without a mark: every sign of ASCII has a zero byte, which other texts never have. */
function zeroPlaces(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const beginning = bytes.subarray(0, 4096)
  const places = [0, 0]
  for (const [at, byte] of beginning.entries()) if (byte === 0) places[at % 2] = (places[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = places
  if (even + odd === 0) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
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
