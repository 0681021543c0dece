import { crc32 } from 'node:zlib'
import { joined, latin } from './bytes.ts'
import { orientationOf, orientationOnly } from './orientation.ts'

/** What a picture needs to look as it does; texts, times, Exif and what other programs add are not among it. */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs hIST acTL fcTL fdAT'.split(' '),
)

/** A PNG without text, time, Exif or anything behind its end; which way up stays. null where its chunks do not hold together. */
export function plainPng(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  let orientation = 1
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const type = latin(bytes, at + 4, at + 8)
    if (type === 'eXIf') orientation = orientationOf(bytes.subarray(at + 8, end - 4))
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end))
    else if (/^[A-Z]/u.test(type)) return null
    if (type === 'IEND') return joined(withOrientation(kept, orientation))
    at = end
  }
  return null
}

/** Behind the header, where every reader has it before the picture. */
function withOrientation(kept: readonly Uint8Array[], orientation: number): readonly Uint8Array[] {
  return orientation === 1
    ? kept
    : [...kept.slice(0, 2), chunk('eXIf', orientationOnly(orientation)), ...kept.slice(2)]
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = joined([new Uint8Array(4), new TextEncoder().encode(type), data, new Uint8Array(4)])
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(4, bytes.length - 4)))
  return bytes
}
