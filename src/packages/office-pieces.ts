import { PartPieces, type Piece } from './part-pieces.ts'
import type { Searchable, SearchablePart, Unsearched } from './searchable.ts'
import { SharedTexts, sheetPieces } from './sheet-pieces.ts'
import { textOfBytes } from './text-of-bytes.ts'
import { unzipParts } from './zip.ts'

/** Against packages made to fill the memory: bytes unpacked, of a part, of a file with all that lies in it. */
const LIMIT = { part: 96 << 20, whole: 384 << 20, ratio: 400, small: 8 << 20, depth: 3 }
const XML = /\.(?:xml|rels|vml|xhtml|html?|svg)$/iu
const PACKAGE = /\.(?:xlsx|xlsm|xltx|docx|docm|dotx|pptx|zip|ods|odt)$/iu
const TEXT = /\.(?:txt|csv|json|md|rtf|bas)$/iu
const PICTURE = /\.(?:png|jpe?g|gif|emf|wmf|bmp|tiff?|webp|ico|fntdata|ttf|odttf|wdp)$/iu
const SHARED = 'xl/sharedStrings.xml'
const SHEET = /(?:^|!)xl\/(?:worksheets|chartsheets|dialogsheets|macrosheets)\/[^/]+\.xml$/u
const FREE =
  /(?:^|!)(?:docProps|customXml)\/|(?:^|\/)(?:meta|workbook|people|persons\/person\d*)\.xml$|\.rels$/u

interface Room {
  bytes: number
  readonly isNew: IsNew
}

/** Whether a part still has to be searched: styles and themes are the same in all documents of a round. */
export type IsNew = (part: Uint8Array) => boolean

/** All texts of an Office package, and of the packages that lie in it. */
export function officePieces(bytes: Uint8Array, isNew: IsNew): Searchable {
  return packagePieces(bytes, '', 1, { bytes: LIMIT.whole, isNew })
}

function packagePieces(bytes: Uint8Array, prefix: string, depth: number, room: Room): Searchable {
  const unsearched: { part: string; why: Unsearched }[] = []
  const parts = unzipParts(bytes, ({ name, size, originalSize }) => {
    if (PICTURE.test(name) || name.endsWith('/')) return false
    const bomb = originalSize > LIMIT.small && originalSize > size * LIMIT.ratio
    if (originalSize > LIMIT.part || originalSize > room.bytes || bomb) {
      unsearched.push({ part: `${prefix}${name}`, why: 'too-large' })
      return false
    }
    room.bytes -= originalSize
    return true
  })
  if (parts === null) return { parts: [], unsearched: [{ part: prefix.slice(0, -1), why: 'damaged' }] }
  const found: SearchablePart[] = [namesOf(parts, prefix)]
  const shared = new SharedTexts(textOfBytes(parts.get(SHARED) ?? new Uint8Array()) ?? '')
  for (const [name, part] of parts) {
    if (name === SHARED || (shared.texts.length === 0 && !room.isNew(part))) continue
    const inner = partPieces(`${prefix}${name}`, part, shared, depth, room)
    found.push(...inner.parts)
    unsearched.push(...inner.unsearched)
  }
  found.push({ part: `${prefix}${SHARED}`, pieces: shared.unused() })
  return { parts: found, unsearched }
}

/** Names of parts, which a zip of documents shows to whoever opens it. */
function namesOf(parts: ReadonlyMap<string, Uint8Array>, prefix: string): SearchablePart {
  const pieces = [...parts.keys()].map((text, row): Piece => ({ text, place: '文件名', row }))
  return { part: prefix.slice(0, -1), pieces }
}

function partPieces(
  part: string,
  bytes: Uint8Array,
  shared: SharedTexts,
  depth: number,
  room: Room,
): Searchable {
  if (PACKAGE.test(part) || (bytes[0] === 0x50 && bytes[1] === 0x4b)) {
    if (depth < LIMIT.depth) return packagePieces(bytes, `${part}!`, depth + 1, room)
    return { parts: [], unsearched: [{ part, why: 'nested-too-deep' }] }
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { parts: [], unsearched: [{ part, why: 'compound' }] }
  const text = XML.test(part) || TEXT.test(part) ? textOfBytes(bytes) : null
  if (text === null) return { parts: [], unsearched: [{ part, why: 'unknown' }] }
  // a part that is cut off: its length in the package's list was wrong
  const whole = !XML.test(part) || /(?:^|>)\s*$/u.test(text)
  const unsearched = whole ? [] : [{ part, why: 'damaged' as const }]
  return { parts: [{ part, pieces: piecesOf(part, text, shared) }], unsearched }
}

function piecesOf(part: string, text: string, shared: SharedTexts): readonly Piece[] {
  if (SHEET.test(part)) return sheetPieces(text, shared)
  if (XML.test(part)) return new PartPieces(text, FREE.test(part)).pieces
  return text.split(/\r\n|[\r\n]/u).map((line, row) => ({ text: line, place: `第${row + 1}行`, row }))
}
