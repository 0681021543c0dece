import type { Parts } from './zip.ts'

/** A paragraph, cell or note of a Word document that says something, and where it stands. */
export interface DocumentLine {
  readonly text: string
  readonly part: DocumentPart
  /** paragraphs of its part, from 1, those that say nothing left out; null within tables */
  readonly paragraph: number | null
  /** table of its part, row and cell, from 1; null outside */
  readonly cell: readonly [table: number, row: number, cell: number] | null
}

export type DocumentPart = 'body' | 'footnote' | 'endnote' | 'header' | 'footer' | 'comment' | 'chart'

const PARTS: readonly (readonly [pattern: RegExp, part: DocumentPart])[] = [
  [/^word\/document\.xml$/u, 'body'],
  [/^word\/footnotes\.xml$/u, 'footnote'],
  [/^word\/endnotes\.xml$/u, 'endnote'],
  [/^word\/header\d*\.xml$/u, 'header'],
  [/^word\/footer\d*\.xml$/u, 'footer'],
  [/^word\/comments\.xml$/u, 'comment'],
  [/^word\/charts\/chart[^/]*\.xml$/u, 'chart'],
]

/** What a Word document says, in reading order; deleted words of tracked changes are not there, added ones are. */
export function documentLines(parts: Parts): DocumentLine[] {
  const names = [...parts.keys()].sort()
  return PARTS.flatMap(([pattern, part]) =>
    names
      .filter((name) => pattern.test(name))
      .flatMap((name) => linesOf(new TextDecoder().decode(parts.get(name)), part)),
  )
}

function linesOf(xml: string, part: DocumentPart): DocumentLine[] {
  if (part !== 'chart') return new PartLines(part).read(xml)
  const values = [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, value = '']) => resolved(value))
  return values.length === 0 ? [] : [{ text: values.join(' '), part, paragraph: 1, cell: null }]
}

const TOKEN = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gu
/** Words that a reader sees stand in these alone. */
const TEXTS = new Set(['w:t', 'm:t'])
/** What has something within, and is nothing where it has not. */
const OPENED = new Set(['w:p', 'w:tbl', 'w:fldSimple', 'mc:Fallback'])
const SPACES: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:footnoteReference': '〔注〕',
  'w:endnoteReference': '〔注〕',
}

class PartLines {
  readonly #part: DocumentPart
  readonly #lines: DocumentLine[] = []
  /** texts of the paragraphs that are open: text boxes hold paragraphs inside a paragraph */
  readonly #open: string[] = []
  #inText = false
  /** within what other programs show instead: the same words once more */
  #fallback = 0
  /** within a field, such as the number of the page, which every program reckons for itself */
  #field = 0
  #depth = 0
  #paragraphs = 0
  #place = { table: 0, row: 0, cell: 0 }

  constructor(part: DocumentPart) {
    this.#part = part
  }

  read(xml: string): DocumentLine[] {
    for (const [token] of xml.matchAll(TOKEN)) {
      if (!token.startsWith('<')) this.#say(this.#inText ? resolved(token) : '')
      else this.#tag(token)
    }
    return this.#lines
  }

  #say(text: string): void {
    const shown = this.#fallback === 0 && this.#field === 0
    if (text !== '' && shown && this.#open.length > 0) this.#open[this.#open.length - 1] += text
  }

  #tag(token: string): void {
    const name = /^<\/?([\w:]+)/u.exec(token)?.[1] ?? ''
    const closing = token.startsWith('</')
    if (TEXTS.has(name)) this.#inText = !closing && !token.endsWith('/>')
    else if (OPENED.has(name)) {
      if (!token.endsWith('/>')) this.#opened(name, closing)
    } else if (!closing) this.#within(name, token)
  }

  #opened(name: string, closing: boolean): void {
    const step = closing ? -1 : 1
    if (name === 'w:p') this.#paragraph(closing)
    else if (name === 'w:tbl') this.#table(closing)
    else if (name === 'w:fldSimple') this.#field += step
    else this.#fallback += step
  }

  #within(name: string, token: string): void {
    this.#say(SPACES[name] ?? '')
    if (name === 'w:fldChar') this.#fieldMark(token)
    if (this.#depth !== 1) return
    if (name === 'w:tr') this.#place = { ...this.#place, row: this.#place.row + 1, cell: 0 }
    if (name === 'w:tc') this.#place = { ...this.#place, cell: this.#place.cell + 1 }
  }

  #fieldMark(token: string): void {
    if (token.includes('"begin"')) this.#field += 1
    else if (token.includes('"end"')) this.#field = Math.max(0, this.#field - 1)
  }

  #table(closing: boolean): void {
    this.#depth += closing ? -1 : 1
    if (!closing && this.#depth === 1) this.#place = { table: this.#place.table + 1, row: 0, cell: 0 }
  }

  #paragraph(closing: boolean): void {
    if (!closing) {
      this.#open.push('')
      return
    }
    const text = (this.#open.pop() ?? '').trim()
    if (text === '') return
    const { table, row, cell } = this.#place
    const within = this.#depth > 0
    if (!within) this.#paragraphs += 1
    this.#lines.push({
      text,
      part: this.#part,
      paragraph: within ? null : this.#paragraphs,
      cell: within ? [table, row, cell] : null,
    })
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function resolved(text: string): string {
  return text.replace(/&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gu, (all, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? all
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}
