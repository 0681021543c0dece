/** Which way up a picture was taken, 1 to 8 (TIFF 6.0 and Exif 2.3, tag 274); 1 where it does not say. */
export function orientationOf(tiff: Uint8Array): number {
  const value = shortOfTag(tiff, 0x0112)
  return value !== null && value >= 1 && value <= 8 ? value : 1
}

/** Whether the first directory points to one of positions (tag 34853). */
export function tellsPosition(tiff: Uint8Array): boolean {
  return shortOfTag(tiff, 0x8825) !== null
}

/** Exif that says nothing but which way up. */
export function orientationOnly(orientation: number): Uint8Array {
  return new Uint8Array([
    ...[0x4d, 0x4d, 0x00, 0x2a, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ])
}

function shortOfTag(tiff: Uint8Array, wanted: number): number | null {
  if (tiff.length < 14) return null
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const little = view.getUint16(0) === 0x4949
  if (!little && view.getUint16(0) !== 0x4d4d) return null
  const directory = view.getUint32(4, little)
  if (directory + 2 > tiff.length) return null
  const entries = view.getUint16(directory, little)
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12
    if (at + 12 > tiff.length) return null
    if (view.getUint16(at, little) === wanted) return view.getUint16(at + 8, little)
  }
  return null
}
