import { Inflate } from 'fflate'

/** A file of which parts can be read: a file on a disk, one that was picked in a browser, bytes. */
export interface ZipSource {
  readonly size: number
  readonly read: (from: number, to: number) => Promise<Uint8Array>
}

export interface ZipEntry {
  readonly name: string
  /** bytes when unpacked, as the list of contents has it */
  readonly size: number
  readonly packed: number
  /** 0 stored, 8 deflated; others cannot be read */
  readonly method: number
  /** of its local header */
  readonly offset: number
}

const END = 0x0605_4b50
const CENTRAL = 0x0201_4b50
const LOCAL = 0x0403_4b50
const END_SIZE = 22
const CENTRAL_SIZE = 46
const LOCAL_SIZE = 30
/** Bytes of the list of contents at most: some half a million names. */
const MOST_NAMES = 64 << 20
const CHUNK = 1 << 22

/** The list of contents at the end of a zip file; null where it is none, or one larger than ours ever are. */
export async function zipEntries(source: ZipSource): Promise<ZipEntry[] | null> {
  const from = Math.max(0, source.size - END_SIZE - 0xffff)
  const tail = viewOf(await source.read(from, source.size))
  const at = endIn(tail)
  if (at === null) return null
  const count = tail.getUint16(at + 10, true)
  const size = tail.getUint32(at + 12, true)
  const start = tail.getUint32(at + 16, true)
  if (size > MOST_NAMES || start + size > from + at) return null
  return entriesIn(await source.read(start, start + size), count)
}

/** The record that ends the file, whose comment ends where the file does. */
function endIn(tail: DataView): number | null {
  for (let at = tail.byteLength - END_SIZE; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue
    if (at + END_SIZE + tail.getUint16(at + 20, true) === tail.byteLength) return at
  }
  return null
}

function entriesIn(bytes: Uint8Array, count: number): ZipEntry[] | null {
  const view = viewOf(bytes)
  const entries: ZipEntry[] = []
  let at = 0
  while (at + CENTRAL_SIZE <= bytes.length && view.getUint32(at, true) === CENTRAL) {
    const nameSize = view.getUint16(at + 28, true)
    const end = at + CENTRAL_SIZE + nameSize
    entries.push({
      name: nameOf(bytes.subarray(at + CENTRAL_SIZE, end), (view.getUint16(at + 8, true) & 0x800) !== 0),
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
    })
    at = end + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return at === bytes.length && entries.length === count ? entries : null
}

/** Windows in Chinese writes names in its own encoding where it packs anew, and does not say so. */
function nameOf(bytes: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(utf8 ? 'utf-8' : 'gb18030').decode(bytes)
  }
}

/** Unpacks an entry piece by piece; false where it is damaged, or longer than the list of contents says. */
export async function readEntry(
  source: ZipSource,
  { size, packed, method, offset }: ZipEntry,
  take: (chunk: Uint8Array) => void,
): Promise<boolean> {
  const head = viewOf(await source.read(offset, offset + LOCAL_SIZE))
  if (head.byteLength < LOCAL_SIZE || head.getUint32(0, true) !== LOCAL) return false
  const start = offset + LOCAL_SIZE + head.getUint16(26, true) + head.getUint16(28, true)
  if (start + packed > source.size || (method !== 0 && method !== 8)) return false
  let left = size
  const counted = (chunk: Uint8Array) => {
    left -= chunk.length
    if (left < 0) throw new RangeError('an entry is longer than it says')
    take(chunk)
  }
  try {
    await unpack(source, { start, end: start + packed, deflated: method === 8 }, counted)
  } catch {
    return false
  }
  return left === 0
}

async function unpack(
  source: ZipSource,
  { start, end, deflated }: { readonly start: number; readonly end: number; readonly deflated: boolean },
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  const inflate = deflated ? new Inflate(take) : null
  for (let at = start; at < end; at += CHUNK) {
    const to = Math.min(at + CHUNK, end)
    const chunk = await source.read(at, to)
    if (inflate) inflate.push(chunk, to === end)
    else take(chunk)
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
