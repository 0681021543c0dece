import { paperKinds } from '../papers/index.ts'
import type { PaperKind } from '../papers/paper.ts'
import { IDENTITIES } from './flat-paper.ts'

/** A paper's text taken apart without being parsed: what stands outside its lists of records, and each record. */
export interface PaperParts {
  readonly kind: PaperKind<unknown>
  /** with the keys of the lists, without their records */
  readonly top: string
  /** by key of the list and by number, in order */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, string>>
}

const kinds = new Map(paperKinds.map((kind) => [kind.name, kind]))
const KIND = /^kind: ([a-z]+)\s*$/mu
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
/**
 * null where the text is laid out in any other way than the program writes it, or a number stands twice: then it is
 * to be parsed whole.
 */
export function paperParts(text: string): PaperParts | null {
  const kind = kinds.get(KIND.exec(text)?.[1] ?? '')
  if (!kind || /[\r\t&]|^(?:---|\.\.\.|%)/mu.test(text)) return null
  const keys = new Set(kind.records.map(({ key }) => key))
  const lists = new Map<string, Map<string, string>>()
  const top = topLines(text.split('\n'), keys, new Reader(lists))
  if (top === null) return null
  const names = [...lists.values()].flatMap((list) => [...list.keys()])
  const whole = top.some((line) => line.startsWith('  - ')) && !isSheets(names, top)
  return whole || new Set(names).size < names.length ? null : { kind, top: top.join('\n'), lists }
}

/** Sheets go by numbers, which are no names of whatever stands in lists beside them. */
function isSheets(names: readonly string[], top: readonly string[]): boolean {
  return (
    names.every((name) => /^\d+$/u.test(name)) &&
    !top.some((line) => /\b(?:id|ballot|year|item):/u.test(line))
  )
}

/** What is no line of a record; the reader takes those. */
function topLines(lines: readonly string[], keys: ReadonlySet<string>, reader: Reader): string[] | null {
  const top: string[] = []
  for (const [index, line] of lines.entries()) {
    const list = listBegunBy(line, keys, lines, index)
    if (list !== undefined) reader.turnTo(list)
    if (list !== undefined || !reader.isOpen) top.push(line)
    else if (!reader.take(line)) return null
  }
  return reader.close() ? top : null
}

/**
 * The list of records whose key a line is; null for another key, and for a list whose records nothing identifies at
 * first sight; undefined for no key of the paper itself.
 */
function listBegunBy(
  line: string,
  keys: ReadonlySet<string>,
  lines: readonly string[],
  index: number,
): string | null | undefined {
  const [, name, rest = ''] = KEY.exec(line) ?? []
  if (name === undefined) return undefined
  if (!keys.has(name) || rest.trim() !== '') return null
  const next = lines.slice(index + 1, index + 1 + NEAR).find((one) => !/^\s*(?:#|$)/u.test(one))
  return next !== undefined && namedOtherwise.has(RECORD.exec(next)?.[1] ?? '') ? name : null
}

/** So many lines of comment may stand before the first record. */
const NEAR = 20

class Reader {
  readonly #lists: Map<string, Map<string, string>>
  #list: Map<string, string> | null = null
  #name = ''
  #others: RegExp | null | undefined = null
  #lines: string[] = []
  #sound = true

  constructor(lists: Map<string, Map<string, string>>) {
    this.#lists = lists
  }

  get isOpen(): boolean {
    return this.#list !== null
  }

  /** What follows are records of this list, or none. */
  turnTo(key: string | null): void {
    this.close()
    if (key === null) return
    this.#sound &&= !this.#lists.has(key)
    this.#list = new Map()
    this.#lists.set(key, this.#list)
  }

  /** Whether the line is one of a record as the program lays them out. */
  take(line: string): boolean {
    const [, key = '', name] = RECORD.exec(line) ?? []
    if (name !== undefined) {
      this.#end()
      this.#name = name
      this.#others = namedOtherwise.get(key)
      this.#lines = [line]
      return this.#sound
    }
    const empty = line.trim() === '' || /^\s*#/u.test(line)
    if (this.#name === '') return empty
    this.#lines.push(line)
    return empty || line.startsWith('   ')
  }

  /** Whether everything up to here was sound. */
  close(): boolean {
    this.#end()
    this.#list = null
    return this.#sound
  }

  #end(): void {
    if (this.#name === '' || this.#list === null) return
    const text = this.#lines.join('\n')
    this.#sound &&= !this.#list.has(this.#name) && !this.#isNamedOtherwise(text)
    this.#list.set(this.#name, text)
    this.#name = ''
    this.#lines = []
  }
  #isNamedOtherwise(text: string): boolean {
    return this.#others === undefined || this.#others?.test(text) === true
  }
}
