import { PartPieces, type Piece } from './part-pieces.ts'

const LITERAL =
  /\/(?:Title|Author|Subject|Keywords|Creator)\s*(?:\(((?:\\[\s\S]|[^\\)])*)\)|<([0-9A-Fa-f\s]+)>)/gu

/** What scanners and cameras write beside pages and pictures: title, author, keywords, XMP. */
export function pictureProperties(bytes: Uint8Array): readonly Piece[] {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = raw.toString('latin1')
  const packets = [...text.matchAll(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/gu)].flatMap(
    ([packet]) => new PartPieces(Buffer.from(packet, 'latin1').toString('utf8'), true).pieces,
  )
  const literals = [...text.matchAll(LITERAL)].map(([, plain, hex], row): Piece => {
    const value = plain === undefined ? Buffer.from((hex ?? '').replace(/\s/gu, ''), 'hex') : unescaped(plain)
    return { text: wordsOf(value), place: '', row }
  })
  return [...literals, ...packets]
}

function unescaped(literal: string): Buffer {
  const plain = literal.replace(/\\(?:([0-7]{1,3})|([\s\S]))/gu, (_, octal, other) =>
    octal === undefined ? other : String.fromCharCode(Number.parseInt(octal, 8)),
  )
  return Buffer.from(plain, 'latin1')
}

function wordsOf(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}
