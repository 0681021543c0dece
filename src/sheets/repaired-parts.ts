import type { Parts } from '../packages/zip.ts'

const strings = 'xl/sharedStrings.xml'
const styles = 'xl/styles.xml'

/** What exceljs cannot write, or writes otherwise than ISO/IEC 29500-4 has it, put right. */
export function repairedParts(parts: Parts): Map<string, Uint8Array> {
  const repaired = new Map(parts)
  edit(repaired, styles, withQuotePrefix)
  if (holds(parts.get(strings), 'xml:space')) edit(repaired, strings, withoutSpace)
  edit(repaired, strings, withoutSpace)
  for (const [name, bytes] of repaired) if (name.startsWith('xl/worksheets/')) freeHeights(bytes)
  return repaired
}

/**
 * `quotePrefix` keeps a text such as `=HYPERLINK(…)` a text when its cell is edited again in Excel; the styles
 * that want it are those with a reading order (`cell-style.ts`).
 */
function withQuotePrefix(xml: string): string {
  return xml.replace(/<xf ([^>]*)>(?=<alignment [^>]*readingOrder="1")/g, '<xf $1 quotePrefix="1">')
}

/** Texts come trimmed, and a line break within one is kept without `xml:space`, which the schema does not allow. */
function withoutSpace(xml: string): string {
  return xml.replaceAll('<t xml:space="preserve">', '<t>')
}

function edit(parts: Map<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const bytes = parts.get(name)
  if (bytes) parts.set(name, new TextEncoder().encode(change(new TextDecoder().decode(bytes))))
}

/** A height that is not the user's own lets the row grow with its text when it is edited; changed in place. */
function freeHeights(sheet: Uint8Array): void {
  const mark = ' customHeight="1"'
  const bytes = bufferOver(sheet)
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at)) {
    bytes.fill(' ', at, at + mark.length)
  }
}

function holds(bytes: Uint8Array | undefined, text: string): boolean {
  return bytes !== undefined && bufferOver(bytes).includes(text)
}

function bufferOver(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
