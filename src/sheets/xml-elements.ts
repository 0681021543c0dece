/** An element of a part: its attributes as written and what stands inside, '' where it closes itself. */
export interface XmlElement {
  readonly attributes: string
  readonly inner: string
}

/** Bytes of a part to text; null for one that declares entities, which no spreadsheet program does. */
export function partText(bytes: Uint8Array | undefined): string | null {
  if (!bytes) return ''
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  const text = new TextDecoder(encoding).decode(bytes)
  if (/<!DOCTYPE|<!ENTITY/i.test(text.slice(0, 4096)) || text.includes('<!ENTITY')) return null
  return text.includes('<!--') ? withoutComments(text) : text
}

function withoutComments(text: string): string {
  const pieces = text.split('<!--')
  return pieces.map((piece, i) => (i === 0 ? piece : piece.slice(pastEnd(piece)))).join('')
}

function pastEnd(piece: string): number {
  const end = piece.indexOf('-->')
  return end < 0 ? piece.length : end + 3
}

/** What stands before the names of a part's elements: `x:` where they are written `<x:row>`. */
export function prefixOf(text: string): string {
  return /<([A-Za-z_][\w.-]*:)?(?:worksheet|workbook|sst|styleSheet|Relationships)[\s>]/.exec(text)?.[1] ?? ''
}

/**
 * The elements of a name, outermost first; one inside another of its own name is not looked for. By searching for
 * its two ends only: a part made to be slow costs no more than its length.
 */
export function* elements(text: string, name: string): Generator<XmlElement> {
  const [opening, closing] = [`<${name}`, `</${name}>`]
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at)) {
    const from = at + opening.length
    const sign = text.charCodeAt(from)
    // <c> and <cols> begin alike
    if (sign !== 0x3e && sign !== 0x2f && sign > 0x20) {
      at = from
      continue
    }
    const tagEnd = text.indexOf('>', from)
    if (tagEnd < 0) return
    if (text.charCodeAt(tagEnd - 1) === 0x2f) {
      yield { attributes: text.slice(from, tagEnd - 1), inner: '' }
      at = tagEnd
      continue
    }
    const end = text.indexOf(closing, tagEnd)
    if (end < 0) return
    yield { attributes: text.slice(from, tagEnd), inner: text.slice(tagEnd + 1, end) }
    at = end + closing.length
  }
}

/** The first element of a name; null where there is none. */
export function element(text: string, name: string): XmlElement | null {
  for (const one of elements(text, name)) return one
  return null
}

/** An attribute by its full name, `r:id`; null where it is not there. */
export function attribute(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1)
    if (at > 0 && before > 0x20) continue
    const found = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(
      attributes.slice(at + name.length, at + name.length + 500),
    )
    if (found) return plainText(found[1] ?? found[2] ?? '')
  }
  return null
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text of an element without elements in it: references and CDATA resolved, Excel's own `_x000D_` too. */
export function plainText(text: string): string {
  if (!/[&<_]/.test(text)) return text
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : resolved(piece)))
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function resolved(text: string): string {
  return text.replace(/&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(\w{2,4}));/g, (all, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? all
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
