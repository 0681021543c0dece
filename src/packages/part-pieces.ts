/** A piece of text that is read in one go, and where in its part it stands. */
export interface Piece {
  readonly text: string
  /** cell of a sheet, attribute or paragraph: `B12`, `第3段`, `属性 descr` */
  readonly place: string
  /** pieces of one row of a table stand side by side */
  readonly row: number
}

/** What ends a piece in the Office formats; elsewhere every element does. */
const BREAKS = new Set(
  'p tc tr tbl c row si is pt v f comment footnote endnote definedName author br tab cr li td th div'.split(
    ' ',
  ),
)
/** What stands within a paragraph without ending it. */
const SPACES = new Set(['br', 'tab', 'cr'])
/** What ends a row. */
const ROWS = new Set(['tr', 'row', 'si', 'comment', 'footnote', 'endnote', 'li', 'pt'])
/** What a tag does to the pieces: most tags stand in a part many times, and each is taken apart once. */
interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly empty: boolean
}
const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gu
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu

/** Every text of an XML part: what is shown, what is deleted, comments and the values of attributes. */
export class PartPieces {
  readonly pieces: Piece[] = []
  readonly #free: boolean
  readonly #attributes = new Map<string, string>()
  readonly #tags = new Map<string, Tag>()
  /** texts of the paragraphs that are open, the innermost last */
  readonly #open: string[] = ['']
  #row = 0
  #inTable = 0
  #paragraphs = 0

  /** `free` where every element is a text of its own: properties, custom XML */
  constructor(xml: string, free: boolean) {
    this.#free = free
    for (const [token] of xml.matchAll(TOKEN)) this.#token(token)
    this.#flush()
    for (const [text, name] of this.#attributes) this.#piece(text, `属性 ${name}`, ++this.#row)
  }

  #token(token: string): void {
    if (!token.startsWith('<')) this.#say(resolved(token))
    else if (token.startsWith('<![CDATA[')) this.#say(token.slice(9, -3))
    else if (token.startsWith('<!--')) this.#piece(token.slice(4, -3), '注释', ++this.#row)
    else if (!token.startsWith('<?') && !token.startsWith('<!')) this.#tag(token)
  }

  #tag(token: string): void {
    const { name, closing, empty } = this.#tags.get(token) ?? this.#newTag(token)
    if (SPACES.has(name)) this.#say(' ')
    else if (name === 'p' && !empty) this.#paragraph(closing)
    else this.#other(name, closing)
  }

  #newTag(token: string): Tag {
    const name = /^<\/?(?:[\w.-]+:)?([\w.-]+)/u.exec(token)?.[1] ?? ''
    const tag = { name, closing: token[1] === '/', empty: token.endsWith('/>') }
    this.#tags.set(token, tag)
    if (token.includes('=')) this.#keepAttributes(token)
    return tag
  }

  #other(name: string, closing: boolean): void {
    if (name === 'tbl') this.#inTable += closing ? -1 : 1
    if (this.#free || BREAKS.has(name)) this.#flush()
    if (this.#free || ROWS.has(name)) this.#row += 1
  }

  /** Text boxes hold paragraphs inside a paragraph. */
  #paragraph(closing: boolean): void {
    if (!closing) {
      this.#open.push('')
      return
    }
    this.#paragraphs += 1
    this.#flush()
    if (this.#open.length > 1) this.#open.pop()
    if (this.#inTable === 0) this.#row += 1
  }

  #say(text: string): void {
    this.#open[this.#open.length - 1] += text
  }

  #flush(): void {
    this.#piece(this.#open.at(-1) ?? '', this.#free ? '' : `第${this.#paragraphs || 1}段`, this.#row)
    this.#open[this.#open.length - 1] = ''
  }

  #piece(text: string, place: string, row: number): void {
    if (text.trim() !== '') this.pieces.push({ text, place, row })
  }

  #keepAttributes(token: string): void {
    for (const [, name = '', one, other] of token.matchAll(ATTRIBUTE)) {
      const value = one ?? other ?? ''
      if (value.length > 1 && !name.startsWith('xmlns') && !this.#attributes.has(value))
        this.#attributes.set(resolved(value), name.replace(/^.*:/u, ''))
    }
  }
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

function resolved(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text
  return text
    .replace(/&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gu, (all, hex, decimal, name) => {
      if (name !== undefined) return NAMED[name] ?? all
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
    .replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
