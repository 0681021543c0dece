/** Longer than any heading that a paper is given. */
const HEAD = 4096

/** Blank lines and comments, then the key; nothing above it that could hold such a line as text. */
const FIRST_KEY = /^(?:\xef\xbb\xbf)?(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*kind:[ ]+([a-z]+)[ \t]*(?:#[^\r\n]*)?\r?\n/

/**
 * The kind that a paper names in its first line of data, without reading the rest; null where only reading it tells.
 * If the paper can be read at all, it is of this kind.
 */
export function kindAtHead(bytes: Uint8Array | undefined): string | null {
  if (!bytes) return null
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  return FIRST_KEY.exec(head)?.[1] ?? null
}
