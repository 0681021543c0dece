import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { isPrintable, keyText, type Quote, scalarText } from './scalar-text.ts'

/** Values of the same key in sibling records: what is written anew takes their shape. */
export type Siblings = readonly Node[]

/** A value as the lines that stand at the place of its key (`date:`) or dash (`-`), at column 0. */
export function entryLines(head: string, value: unknown, siblings: Siblings): string[] {
  if (isInline(value, siblings, head !== '-')) return [`${head} ${inlineText(value, siblings)}`]
  if (typeof value === 'string') {
    const lines = value.replace(/\n$/u, '').split('\n')
    return [`${head} |${value.endsWith('\n') ? '' : '-'}`, ...indented(lines)]
  }
  const lines = blockLines(value, siblings)
  if (head !== '-' || Array.isArray(value)) return [head, ...indented(lines)]
  return [`- ${lines[0]}`, ...indented(lines.slice(1))]
}

function blockLines(value: unknown, siblings: Siblings): string[] {
  if (Array.isArray(value)) {
    const like = itemsOf(siblings)
    return value.flatMap((item) => entryLines('-', item, like))
  }
  return Object.entries(value as object).flatMap(([key, item]) =>
    entryLines(`${keyText(key, false)}:`, item, valuesAt(siblings, key)),
  )
}

/** Whether the value stands on the line of its key: short scalars, empty collections, and what siblings put in braces. */
export function isInline(value: unknown, siblings: Siblings, underKey = true): boolean {
  if (typeof value === 'string') return !isBlockText(value)
  if (value === null || typeof value !== 'object' || isEmpty(value)) return true
  const like = siblings.findLast((node) =>
    Array.isArray(value) ? isSeq(node) && node.items.length > 0 : isMap(node) && node.items.length > 0,
  )
  if (like) return (like as { flow?: boolean }).flow === true
  return (underKey || Array.isArray(value)) && isShort(value)
}

const ROOM = 60

/** Without siblings, lists of words and small records such as a signature stand in brackets; lists of records do not. */
function isShort(value: object): boolean {
  const parts = Object.values(value)
  const simple = parts.every((part) => part === null || typeof part !== 'object')
  if (!simple || parts.some((part) => typeof part === 'string' && part.includes('\n'))) return false
  return Array.isArray(value) || inlineText(value, []).length <= ROOM
}

export function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0
}

/** A text of several lines that a block scalar holds exactly. */
function isBlockText(text: string): boolean {
  const lines = text.split('\n')
  if (lines.length === 1) return false
  const kept = text.endsWith('\n') ? lines.slice(0, -1) : lines
  return !/^\s|^$/u.test(kept[0] ?? '') && kept.at(-1) !== '' && kept.every(isBlockLine)
}

function isBlockLine(line: string): boolean {
  return isPrintable(line) && (line === '' || line.trim() !== '')
}

/** A value on one line, as in braces. */
export function inlineText(value: unknown, siblings: Siblings, within = false): string {
  if (value === null || typeof value !== 'object') return scalarText(value, within, quoteOf(siblings))
  if (Array.isArray(value)) {
    const like = itemsOf(siblings)
    return `[${value.map((item) => inlineText(item, like, true)).join(', ')}]`
  }
  const pairs = Object.entries(value).map(
    ([key, item]) => `${keyText(key, true)}: ${inlineText(item, valuesAt(siblings, key), true)}`,
  )
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

const quotes = new WeakMap<Siblings, { readonly quote: Quote | null }>()

/** The sign with which all siblings are quoted. */
function quoteOf(siblings: Siblings): Quote | null {
  const known = quotes.get(siblings) ?? { quote: quoteAmong(siblings) }
  quotes.set(siblings, known)
  return known.quote
}

function quoteAmong(siblings: Siblings): Quote | null {
  const types = siblings.flatMap((node) =>
    isScalar(node) && typeof node.value === 'string' ? [node.type] : [],
  )
  if (types.some((type) => type !== 'QUOTE_SINGLE' && type !== 'QUOTE_DOUBLE')) return null
  const last = types.at(-1)
  return last === 'QUOTE_SINGLE' ? "'" : last === 'QUOTE_DOUBLE' ? '"' : null
}

/** As many siblings as tell a shape. */
const ENOUGH = 40

function itemsOf(siblings: Siblings): Siblings {
  return siblings.flatMap((node) => (isSeq(node) ? (node.items as Node[]) : [])).slice(-ENOUGH)
}

const values = new WeakMap<Siblings, Map<string, Siblings>>()

/** Looked up once for all the records that are written like these. */
export function valuesAt(siblings: Siblings, key: string): Siblings {
  const known = values.get(siblings) ?? new Map<string, Siblings>()
  values.set(siblings, known)
  const found = known.get(key) ?? valuesAmong(siblings, key)
  known.set(key, found)
  return found
}

function valuesAmong(siblings: Siblings, key: string): Siblings {
  return siblings.flatMap((node) => {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : null
    return pair?.value ? [pair.value as Node] : []
  })
}

export function indented(lines: readonly string[], columns = 2): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line))
}
