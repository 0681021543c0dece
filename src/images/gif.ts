import { joined, latin } from './bytes.ts'

const [EXTENSION, IMAGE, TRAILER] = [0x21, 0x2c, 0x3b]
const [TIMING, APPLICATION] = [0xf9, 0xff]

/**
 * A GIF without remarks, XMP and whatever stands behind its end; pictures, their timing and how often they are shown
 * stay. null where its blocks do not hold together.
 */
export function plainGif(bytes: Uint8Array): Uint8Array | null {
  let at = 13 + colours(bytes[10] ?? 0)
  const kept = [bytes.slice(0, at)]
  while (bytes[at] === EXTENSION || bytes[at] === IMAGE) {
    const end = endOf(bytes, at)
    if (end > bytes.length) return null
    if (bytes[at] === IMAGE || isShown(bytes, at)) kept.push(bytes.slice(at, end))
    at = end
  }
  if (bytes[at] !== TRAILER) return null
  return joined([...kept, new Uint8Array([TRAILER])])
}

/** Bytes of the table of colours that a set of flags announces. */
function colours(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)
}

function isShown(bytes: Uint8Array, at: number): boolean {
  const label = bytes[at + 1]
  return label === TIMING || (label === APPLICATION && latin(bytes, at + 3, at + 14) === 'NETSCAPE2.0')
}

/** Behind the blocks, each of which says how long it is; the last is empty. */
function endOf(bytes: Uint8Array, start: number): number {
  let at = start + (bytes[start] === IMAGE ? 11 + colours(bytes[start + 9] ?? 0) : 2)
  while ((bytes[at] ?? 0) !== 0) at += 1 + (bytes[at] ?? 0)
  return at + 1
}
