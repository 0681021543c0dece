import { kindsByName } from '../papers/index.ts'
import type { PaperKind } from '../papers/paper.ts'
import { isUtf8 } from '../source/is-utf8.ts'
import { IDENTITIES } from './flat-paper.ts'
import { isEmptyLine, isEntry, isIndented, isMarkOfYaml, lineEnd } from './paper-lines.ts'

/** A piece of a paper's text, from and to which byte. */
export interface Part {
  /** key of the list that a record stands in; null for what stands outside of lists of records */
  readonly list: string | null
  /** the record's number; '' outside of lists, and for comments before the first record */
  readonly name: string
  readonly from: number
  to: number
}

/** A paper's text taken apart without being parsed, nor made a string: histories are long. */
export interface PaperParts {
  readonly kind: PaperKind<unknown>
  readonly bytes: Buffer
  /** one behind the other, from the first byte to the last */
  readonly parts: readonly Part[]
  /** keys of the lists that were taken apart */
  readonly lists: readonly string[]
}

const KIND = /^kind: ([a-z]+)\s*$/u
const KEY = /^([a-z_]+):(.*)$/u
/** A record whose first key is what identifies it, by a plain number, day or name. */
const RECORD =
  /^ {2}- (?:\{ ?)?([a-z]+): ([A-Z]{2}-[0-9a-z]+|0|[1-9]\d*|\d{4}-\d\d-\d\d|\p{Script=Han}+[0-9]*|(?!(?:true|false|null) ?(?:[,}]|$))[a-z]+[0-9]*) ?(?:[,}]|$)/u
/** A key that would name a record before the one that stands first; null where there is none such. */
const namedOtherwise = new Map<string, RegExp | null>(
  IDENTITIES.map((key, index) => [
    key,
    index === 0 ? null : new RegExp(`\\b(?:${IDENTITIES.slice(0, index).join('|')}):`, 'u'),
  ]),
)
/** So many lines of comment may stand before the first record. */
const NEAR = 20

/**
 * null where the text is laid out in any other way than the program writes it, or a number stands twice: then it is
 * to be parsed whole.
 */
export function paperParts(bytes: Uint8Array): PaperParts | null {
  return isUtf8(bytes) ? new Reader(bytes).read() : null
}

/** What stands outside of its lists of records, with their keys. */
export function textOutside({ bytes, parts }: PaperParts): string {
  return parts.map(({ list, from, to }) => (list === null ? bytes.toString('utf8', from, to) : '')).join('')
}

class Reader {
  readonly #bytes: Buffer
  readonly #parts: Part[] = []
  readonly #lists: string[] = []
  readonly #names = new Set<string>()
  #kind: PaperKind<unknown> | null = null
  #keys: ReadonlySet<string> = new Set()
  #part: Part = { list: null, name: '', from: 0, to: 0 }
  /** what must not stand in the record that is read */
  #others: RegExp | null = null
  #hasEntriesOutside = false

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  read(): PaperParts | null {
    for (let at = 0; at < this.#bytes.length; ) {
      const end = lineEnd(this.#bytes, at)
      if (end < 0 || !this.#take(at, end)) return null
      at = end + 1
    }
    const sound = this.#close() && (!this.#hasEntriesOutside || this.#isSheets())
    if (!sound || this.#kind === null) return null
    return { kind: this.#kind, bytes: this.#bytes, parts: this.#parts, lists: this.#lists }
  }

  /** Whether the line, which ends before `end`, may stand where it stands. */
  #take(at: number, end: number): boolean {
    const first = this.#bytes[at] ?? 0
    if (first >= 0x61 && first <= 0x7a) return this.#takeKey(at, end)
    const { list, name } = this.#part
    const entry = isEntry(this.#bytes, at)
    if (list !== null && entry) return this.#takeRecord(list, at, end)
    if (list === null) {
      this.#hasEntriesOutside ||= entry
      return !isMarkOfYaml(this.#bytes, at) && this.#extend(end)
    }
    const belongs = isEmptyLine(this.#bytes, at, end) || (name !== '' && isIndented(this.#bytes, at))
    return belongs && this.#extend(end)
  }

  #takeKey(at: number, end: number): boolean {
    const line = this.#bytes.toString('latin1', at, end)
    const [, key, rest = ''] = KEY.exec(line) ?? []
    if (key === undefined) return this.#part.list === null && this.#extend(end)
    this.#kind ??= this.#kindOf(line)
    const outside = this.#part.list === null ? this.#extend(end) : this.#begin(null, '', at, end)
    if (!this.#keys.has(key) || rest.trim() !== '' || !this.#beginsRecords(end + 1)) return outside
    if (this.#lists.includes(key)) return false
    this.#lists.push(key)
    return outside && this.#begin(key, '', end + 1, end)
  }

  #kindOf(line: string): PaperKind<unknown> | null {
    const kind = kindsByName.get(KIND.exec(line)?.[1] ?? '') ?? null
    if (kind) this.#keys = new Set(kind.records.map(({ key }) => key))
    return kind
  }

  /** Whether the first entry from here on is a record that is identified at first sight. */
  #beginsRecords(from: number): boolean {
    let at = from
    for (let line = 0; line < NEAR && at < this.#bytes.length; line += 1) {
      const end = lineEnd(this.#bytes, at)
      if (end < 0) return false
      if (!isEmptyLine(this.#bytes, at, end)) return namedOtherwise.has(this.#recordAt(at, end)?.[1] ?? '')
      at = end + 1
    }
    return false
  }

  #recordAt(at: number, end: number): RegExpExecArray | null {
    // Bytes as letters are enough for all but Chinese names, and cost nothing.
    return (
      RECORD.exec(this.#bytes.toString('latin1', at, end)) ??
      RECORD.exec(this.#bytes.toString('utf8', at, end))
    )
  }

  #takeRecord(list: string, at: number, end: number): boolean {
    const [, key = '', name] = this.#recordAt(at, end) ?? []
    if (name === undefined || this.#names.has(name) || !this.#begin(list, name, at, end)) return false
    this.#names.add(name)
    const others = namedOtherwise.get(key)
    this.#others = others ?? null
    return others !== undefined
  }

  #begin(list: string | null, name: string, from: number, end: number): boolean {
    const sound = this.#close()
    this.#part = { list, name, from, to: end + 1 }
    return sound
  }

  #extend(end: number): boolean {
    this.#part.to = end + 1
    return true
  }

  /** Whether the part that ends here is named by what stands first in it. */
  #close(): boolean {
    const { from, to } = this.#part
    const sound = this.#others?.test(this.#bytes.toString('latin1', from, to)) !== true
    this.#others = null
    if (to > from) this.#parts.push(this.#part)
    return sound
  }

  /** Sheets go by numbers, which are no names of whatever stands in lists beside them. */
  #isSheets(): boolean {
    const outside = this.#parts.filter(({ list }) => list === null)
    return (
      [...this.#names].every((name) => /^\d+$/u.test(name)) &&
      !outside.some(({ from, to }) =>
        /\b(?:id|ballot|year|item):/u.test(this.#bytes.toString('latin1', from, to)),
      )
    )
  }
}
