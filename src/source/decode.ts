import type { Text } from '../language.ts'
import type { Position } from './location.ts'

export interface Decoded {
  readonly text: string
  /** set where the bytes are not UTF-8: the encoding's name as Word and Notepad call it */
  readonly encoding: Text | null
  /** where the first bytes are that are no text; null where all of it is in another encoding */
  readonly broken: Position | null
}

/** Bytes of a paper to text. A byte-order mark is dropped; anything but UTF-8 is named, never guessed into data. */
export function decodePaper(bytes: Uint8Array): Decoded {
  const utf16 = utf16Name(bytes)
  if (utf16) return { text: '', encoding: utf16, broken: null }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  // Strict decoding takes twice the time: only where something was replaced.
  if (text.includes('\ufffd') && !isUtf8(bytes))
    return looksLikeGbk(bytes)
      ? { text: '', encoding: gbk, broken: null }
      : { text: '', encoding: damaged, broken: brokenAt(text) }
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding: null, broken: null }
}

/** A replacement character that was typed can stand before it, hardly ever: then its place is given. */
function brokenAt(text: string): Position {
  const before = text.slice(0, text.indexOf('\ufffd')).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const gbk: Text = { zh: 'GBK（ANSI）编码', en: 'GBK (ANSI) encoding' }
const damaged: Text = { zh: '损坏的字节（不是 UTF-8 文本）', en: 'damaged bytes (not UTF-8 text)' }

function utf16Name(bytes: Uint8Array): Text | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { zh: 'UTF-16 LE 编码', en: 'UTF-16 LE encoding' }
  if (first === 0xfe && second === 0xff) return { zh: 'UTF-16 BE 编码', en: 'UTF-16 BE encoding' }
  // Text without a mark whose every other byte is 0 in its first key.
  if (first === 0 && second !== 0 && bytes[2] === 0) return { zh: 'UTF-16 BE 编码', en: 'UTF-16 BE encoding' }
  if (first !== 0 && second === 0 && bytes[3] === 0) return { zh: 'UTF-16 LE 编码', en: 'UTF-16 LE encoding' }
  return null
}

/** GB18030 decodes nearly anything; it is taken for GBK only where that yields no control or replacement characters. */
function looksLikeGbk(bytes: Uint8Array): boolean {
  const text = new TextDecoder('gb18030').decode(bytes)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return !/[\u0000-\u0008\u000e-\u001f\ufffd\ue000-\uf8ff]/u.test(text) && /[一-龥]/u.test(text)
}
