const [TAB, LINE_END, RETURN, SPACE, HASH, PERCENT, AMPERSAND, HYPHEN, POINT] = [
  9, 10, 13, 32, 35, 37, 38, 45, 46,
]

/** Where the line ends that begins here; −1 where a sign is in it that the program never writes. */
export function lineEnd(bytes: Uint8Array, from: number): number {
  const { length } = bytes
  for (let at = from; at < length; at += 1) {
    const byte = bytes[at] as number
    if (byte > AMPERSAND) continue
    if (byte === LINE_END) return at
    if (byte === TAB || byte === RETURN || byte === AMPERSAND) return -1
  }
  return length
}

/** Blank, or a comment. */
export function isEmptyLine(bytes: Uint8Array, from: number, end: number): boolean {
  let at = from
  while (at < end && bytes[at] === SPACE) at += 1
  return at === end || bytes[at] === HASH
}

/** An entry of a list below a key of the paper itself. */
export function isEntry(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === SPACE && bytes[at + 1] === SPACE && bytes[at + 2] === HYPHEN && bytes[at + 3] === SPACE
}

/** Further than an entry. */
export function isIndented(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === SPACE && bytes[at + 1] === SPACE && bytes[at + 2] === SPACE
}

/** A directive, or where a document begins or ends. */
export function isMarkOfYaml(bytes: Uint8Array, at: number): boolean {
  const [first, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]]
  return first === PERCENT || ((first === HYPHEN || first === POINT) && first === second && second === third)
}
