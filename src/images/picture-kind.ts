import { beginsWith, latin } from './bytes.ts'

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'tiff' | 'heic' | 'gif' | 'bmp'

/** What a file is by its first bytes, whatever its name says; null where it is no picture. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (beginsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'png'
  if (beginsWith(bytes, 'RIFF') && beginsWith(bytes, 'WEBP', 8)) return 'webp'
  if (beginsWith(bytes, 'II*\0') || beginsWith(bytes, 'MM\0*')) return 'tiff'
  if (beginsWith(bytes, 'GIF8')) return 'gif'
  if (beginsWith(bytes, 'ftyp', 4) && /^(?:hei|hev|mif1|msf1|avi[fs])/u.test(latin(bytes, 8, 12)))
    return 'heic'
  return beginsWith(bytes, 'BM') && bytes.length > 26 ? 'bmp' : null
}
