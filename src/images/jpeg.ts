import { beginsWith, joined } from './bytes.ts'
import { orientationOf, orientationOnly } from './orientation.ts'

/**
 * A JPEG without what the camera and other programs wrote into it: all application segments but JFIF, the colour
 * profile and Adobe's colour transform, comments, and whatever follows the picture (previews, moving pictures). Which
 * way up it was taken stays. null where its segments do not hold together.
 */
export function plainJpeg(bytes: Uint8Array): Uint8Array | null {
  const segments = segmentsOf(bytes)
  if (!segments?.some((segment) => segment[1] === START_OF_SCAN)) return null
  const exifs = segments.filter((segment) => segment[1] === 0xe1 && beginsWith(segment, 'Exif\0', 4))
  const orientations = exifs.map((segment) => orientationOf(segment.subarray(10)))
  return picture(
    segments.flatMap((segment) => plainSegment(segment) ?? []),
    orientations.find((orientation) => orientation > 1) ?? 1,
  )
}

/** Up to the end mark, which some programs leave out; null where one begins where none may. */
function segmentsOf(bytes: Uint8Array): Uint8Array[] | null {
  const segments: Uint8Array[] = []
  for (let at = 2; at + 2 <= bytes.length && bytes[at + 1] !== END; ) {
    const marker = bytes[at + 1] ?? 0
    const end = marker === 0xff ? at + 1 : segmentEnd(bytes, at, marker)
    if (bytes[at] !== 0xff || end > bytes.length) return null
    if (marker !== 0xff) segments.push(bytes.subarray(at, end))
    at = end
  }
  return segments
}

const END = 0xd9
const START_OF_SCAN = 0xda

function picture(kept: readonly Uint8Array[], orientation: number): Uint8Array {
  const jfif = kept[0]?.[1] === 0xe0 ? 1 : 0
  return joined([
    new Uint8Array([0xff, 0xd8]),
    ...kept.slice(0, jfif),
    ...(orientation > 1 ? [exif(orientation)] : []),
    ...kept.slice(jfif),
    new Uint8Array([0xff, END]),
  ])
}

function exif(orientation: number): Uint8Array {
  const tiff = orientationOnly(orientation)
  const name = new TextEncoder().encode('Exif\0\0')
  return joined([new Uint8Array([0xff, 0xe1, 0, 2 + name.length + tiff.length]), name, tiff])
}

/** Where a segment ends, with the coded picture behind it where it is a scan. */
function segmentEnd(bytes: Uint8Array, at: number, marker: number): number {
  if (marker >= 0xd0 && marker <= 0xd8) return at + 2
  const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
  return marker === START_OF_SCAN ? scanEnd(bytes, end) : end
}

/** The next marker that is neither a stuffed zero nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

function plainSegment(segment: Uint8Array): Uint8Array | null {
  const marker = segment[1] ?? 0
  if (marker === 0xfe) return null
  if (marker < 0xe0 || marker > 0xef) return segment
  if (marker === 0xe0) return beginsWith(segment, 'JFIF\0', 4) ? withoutThumbnail(segment) : null
  if (marker === 0xe2) return beginsWith(segment, 'ICC_PROFILE\0', 4) ? segment : null
  return marker === 0xee && beginsWith(segment, 'Adobe', 4) ? segment : null
}

/** JFIF may carry a small picture of its own, from before the photograph was cut. */
function withoutThumbnail(segment: Uint8Array): Uint8Array {
  if (segment.length <= 18) return segment
  const short = segment.slice(0, 18)
  short.set([0, 16], 2)
  short.set([0, 0], 16)
  return short
}
