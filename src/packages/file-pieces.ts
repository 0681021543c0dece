import { type IsNew, officePieces } from './office-pieces.ts'
import { PartPieces, type Piece } from './part-pieces.ts'
import { pictureProperties } from './picture-properties.ts'
import type { Searchable } from './searchable.ts'
import { textOfBytes } from './text-of-bytes.ts'

/** All that can be searched of a file, by what its bytes are; its name only where they say nothing. */
export function filePieces(name: string, bytes: Uint8Array, isNew: IsNew = () => true): Searchable {
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b) return officePieces(bytes, isNew)
  if (first === 0xd0 && second === 0xcf) return { parts: [], unsearched: [{ part: '', why: 'compound' }] }
  const pdf = startsWith(bytes, '%PDF-')
  if (pdf || /\.(?:png|jpe?g|gif|bmp|tiff?|webp|heic)$/iu.test(name)) {
    const parts = [{ part: '属性', pieces: pictureProperties(bytes) }]
    return { parts, unsearched: [{ part: '', why: pdf ? 'pdf' : 'picture' }] }
  }
  if (/\.(?:docx|xlsx|docm|xlsm|pptx)$/iu.test(name)) {
    return { parts: [], unsearched: [{ part: '', why: 'damaged' }] }
  }
  const text = textOfBytes(bytes)
  if (text === null) return { parts: [], unsearched: [{ part: '', why: 'unknown' }] }
  return { parts: [{ part: '', pieces: textPieces(name, text) }], unsearched: [] }
}

function startsWith(bytes: Uint8Array, sign: string): boolean {
  return [...sign].every((character, index) => bytes[index] === character.charCodeAt(0))
}

/** Cells of a table in Markdown are read apart, as those of a table in Word. */
function textPieces(name: string, text: string): readonly Piece[] {
  if (/\.(?:html?|xml|svg)$/iu.test(name)) return new PartPieces(text, false).pieces
  const lines = text.split(/\r\n|[\r\n]/u)
  const json = /\.(?:json|sarif)$/iu.test(name) && text.includes('\\u')
  return lines.flatMap((line, row) => {
    const place = `第${row + 1}行`
    const cells = line.startsWith('|') ? line.split(/(?<!\\)\|/u) : [json ? unescaped(line) : line]
    return cells.map((text): Piece => ({ text, place, row }))
  })
}

/** 王 is written \u738b by some programs. */
function unescaped(line: string): string {
  return line.replace(/\\u([0-9a-f]{4})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
