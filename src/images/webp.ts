import { joined, latin } from './bytes.ts'
import { orientationOf, orientationOnly } from './orientation.ts'

const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const [EXIF_FLAG, XMP_FLAG] = [0x08, 0x04]

/** A WebP without Exif, XMP and unknown parts; which way up stays. null where its parts do not hold together. */
export function plainWebp(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = Math.min(bytes.length, 8 + view.getUint32(4, true))
  const kept: Uint8Array[] = []
  let orientation = 1
  for (let at = 12; at + 8 <= length; ) {
    const type = latin(bytes, at, at + 4)
    const size = view.getUint32(at + 4, true)
    const end = at + 8 + size + (size % 2)
    if (at + 8 + size > length) return null
    if (type === 'EXIF') orientation = orientationOf(tiffOf(bytes.subarray(at + 8, at + 8 + size)))
    if (KEPT.has(type)) kept.push(bytes.slice(at, end))
    at = end
  }
  return kept.length === 0 ? null : file(kept, orientation)
}

/** Some programs put JPEG's mark before it. */
function tiffOf(exif: Uint8Array): Uint8Array {
  return latin(exif, 0, 4) === 'Exif' ? exif.subarray(6) : exif
}

function file(kept: readonly Uint8Array[], orientation: number): Uint8Array {
  const [first] = kept
  const parts = [...kept]
  if (first && latin(first, 0, 4) === 'VP8X') {
    const flags = (first[8] ?? 0) & ~(EXIF_FLAG | XMP_FLAG)
    first[8] = flags | (orientation > 1 ? EXIF_FLAG : 0)
    if (orientation > 1) parts.push(part('EXIF', orientationOnly(orientation)))
  }
  return part('RIFF', joined([new TextEncoder().encode('WEBP'), ...parts]))
}

function part(type: string, data: Uint8Array): Uint8Array {
  const bytes = joined([
    new TextEncoder().encode(type),
    new Uint8Array(4),
    data,
    new Uint8Array(data.length % 2),
  ])
  new DataView(bytes.buffer).setUint32(4, data.length, true)
  return bytes
}
