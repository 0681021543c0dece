import { uncomputedFormula } from '../views/uncomputed.ts'
import type { Choice, FormColumn } from './form-table.ts'

type Record = Readonly<globalThis.Record<string, unknown>>

/**
 * What a cell says, in one spelling whatever the cell shows: `B` for 较好, `B3` for `B3 合同管理`, 2025-09-01,
 * 12000.5, 是, values of a list parted by the column's sign; '' where there is nothing. Marks are reckoned over these.
 */
export function wordsOfRecord(
  columns: readonly FormColumn[],
  record: Record,
  parent = '',
): readonly string[] {
  return columns.map((column) => (column.type === 'parent' ? parent : wordOf(column, record)))
}

function wordOf(column: FormColumn, record: Record): string {
  if (column.type === 'letter') return letterAt(record, column)
  let value: unknown = record
  for (const key of column.path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return ''
    value = (value as Record)[key]
  }
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((one) => plainText(String(one))).join(column.separator ?? '、')
  if (typeof value === 'boolean') return value ? '是' : '否'
  return plainText(String(value))
}

function letterAt(record: Record, { path: [key = '', place] }: FormColumn): string {
  const written = record[key]
  if (typeof written !== 'string') return ''
  const letter = written.replace(/\s+/gu, '')[Number(place)] ?? ''
  return letter === '_' || letter === '-' ? '' : letter
}

/** As a cell holds it: without outer blanks, lines ended by `\n`, without what XML forbids (1.0, section 2.2). */
function plainText(text: string): string {
  return (
    text
      .replace(/\r\n?/gu, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those XML forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/gu, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .trim()
  )
}

/** What the cell shows for it. */
export function shownOf(column: FormColumn, word: string): string {
  if (column.type === 'letter') return word
  return column.choices.find(({ value }) => value === word)?.shown ?? word
}

/** The word of what a cell shows: a choice as it is shown or as the paper holds it, else the text itself. */
export function wordOfShown(column: FormColumn, shown: string): string {
  // a formula without its result is for whoever imports to refuse
  if (uncomputedFormula(shown) !== null) return shown
  const text = plainText(shown)
  if (column.type === 'letter') return letterOf(column, text)
  const choice = column.choices.find((one) => one.shown === text) ?? renamed(column, text)
  return choice?.value ?? text
}

/** `a` and the word of the grade mean A; a sign for nothing is nothing. */
function letterOf({ choices }: FormColumn, text: string): string {
  if (/^[a-z]$/u.test(text)) return text.toUpperCase()
  return choices.find((one) => one.shown === text)?.value ?? text.replace(/^[_-]$/u, '')
}

/** `B3 合同管理` still means B3 when the name beside the number has been mended since. */
function renamed({ choices }: FormColumn, text: string): Choice | undefined {
  const [value] = text.split(' ', 1)
  return value === text ? undefined : choices.find((one) => one.value === value && one.shown !== value)
}

/** A word as the paper holds it: number, boolean, list; null for nothing. Undefined where it cannot be that. */
export function valueOfWord(column: FormColumn, word: string): unknown {
  if (word === '') return null
  switch (column.type) {
    case 'flag':
      return word === '是' ? true : word === '否' ? false : undefined
    case 'integer':
    case 'number':
      return numberOf(word, column.type === 'integer')
    case 'list':
      return listOf(column, word)
    default:
      return word
  }
}

function numberOf(word: string, whole: boolean): number | undefined {
  const number = Number(word)
  return Number.isFinite(number) && (!whole || Number.isInteger(number)) ? number : undefined
}

function listOf({ items, separator }: FormColumn, word: string): unknown {
  const words = word
    .split(separator ?? '、')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  if (items === 'text') return words
  const numbers = words.map((one) => numberOf(one, true))
  return numbers.includes(undefined) ? undefined : numbers
}
