import { carriesMacros } from './carries-macros.ts'
import { type Parts, unzipParts } from './zip.ts'

/** Against packages made to fill the memory: bytes of a part, of all, parts, how far one may unfold. */
const LIMIT = { part: 96 << 20, whole: 256 << 20, parts: 4000, ratio: 400, small: 8 << 20 }

/** Why a file is not looked into. */
export type Unopened = 'compound' | 'macros' | 'damaged' | 'too-large' | 'other'

/** The parts of a docx or xlsx, or why there are none to be had. */
export function openPackage(
  bytes: Uint8Array,
): { readonly parts: Parts; readonly kind: 'docx' | 'xlsx' } | Unopened {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return 'compound'
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'other'
  if (carriesMacros(bytes)) return 'macros'
  let [left, count, bomb] = [LIMIT.whole, 0, false]
  const parts = unzipParts(bytes, ({ size, originalSize }) => {
    count += 1
    left -= originalSize
    bomb ||= count > LIMIT.parts || left < 0 || originalSize > LIMIT.part
    bomb ||= originalSize > LIMIT.small && originalSize > size * LIMIT.ratio
    return !bomb
  })
  if (bomb) return 'too-large'
  if (parts === null) return 'damaged'
  if (parts.has('word/document.xml')) return { parts, kind: 'docx' }
  return parts.has('xl/workbook.xml') ? { parts, kind: 'xlsx' } : 'other'
}
