import { wordsOfRecord } from './cell-words.ts'
import type { FormColumn, FormTable } from './form-table.ts'

/** Words of a row, and the place of its record in its list; null for a row to be filled in. */
export interface TableRow {
  readonly index: number | null
  readonly words: readonly string[]
}

type Data = Readonly<Record<string, unknown>>

/** Rows left free in a list, where nothing says how many there will be. */
const FREE = { numbered: 60, inner: 60, other: 20 }
/** More sheets than any village hands in: a slip in the number returned must not make a workbook that nobody can open. */
const MOST_FREE = 3000

/** The records of a table in the order of the paper. */
export function recordRows(table: FormTable, data: Data): readonly TableRow[] {
  const [key = '', inner] = table.path
  const records = listAt(data, key)
  if (inner === undefined) {
    return records.map((record, index) => ({ index, words: wordsOfRecord(table.columns, record) }))
  }
  return records.flatMap((record) =>
    listAt(record, inner).map((row, index) => ({
      index,
      words: wordsOfRecord(table.columns, row, String(record.id ?? '')),
    })),
  )
}

function listAt(data: Data, key: string): readonly Data[] {
  const list = Object.hasOwn(data, key) ? data[key] : undefined
  return Array.isArray(list) ? list : []
}

/** What a form knows of a paper before it is filled in. */
interface FreeRows {
  readonly data: Data
  /** null: as many as the list wants */
  readonly rows: number | null
  nextId(prefix: string): string
}

/** Rows to be filled in, with what is known of them beforehand: numbers, sheets, items, members. */
export function freeRows(table: FormTable, { data, rows, nextId }: FreeRows): readonly TableRow[] {
  const records = recordRows(table, data)
  const listed = records.length === 0 ? oneForEach(table) : []
  if (listed.length > 0) return listed.map((words) => ({ index: null, words }))
  const count = rows ?? freeCount(table, data, records.length)
  const free = table.prefix === null ? 1 : Number(/\d+/u.exec(nextId(table.prefix))?.[0] ?? 1)
  const start = Math.max(nextNumber(table, records), free)
  return Array.from({ length: count }, (_, place) => ({
    index: null,
    words: table.columns.map((column) => knownWord(column, table, start + place)),
  }))
}

/** Sheets returned are known; of others only that there will be some. */
function freeCount({ name, prefix, parent }: FormTable, { returned }: Data, there: number): number {
  const sheets = name === 'responses' || name === 'ballots'
  if (sheets && typeof returned === 'number' && returned > 0)
    return Math.min(Math.max(returned - there, 0), MOST_FREE)
  if (sheets || prefix !== null || name === 'persons') return FREE.numbered
  return parent === null ? FREE.other : FREE.inner
}

/** Where nothing stands yet, a row for each item, subject or member that the list is about. */
function oneForEach({ columns }: FormTable): string[][] {
  const [about] = columns
  if (!about?.closed || !about.refers.some((target) => /^(?:item|subject|officer)$/u.test(target))) return []
  return about.choices.map(({ value }) => columns.map((column) => (column === about ? value : '')))
}

const isBallot = (column: FormColumn) => column.path.length === 1 && column.path[0] === 'ballot'

/** Numbers are never used twice: on from the highest. */
function nextNumber({ columns }: FormTable, rows: readonly TableRow[]): number {
  const place = columns.findIndex((column) => column.type === 'id' || isBallot(column))
  const numbers = rows.map(({ words }) => Number(/\d+/u.exec(words[place] ?? '')?.[0] ?? 0))
  return numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1
}

function knownWord(column: FormColumn, { prefix }: FormTable, number: number): string {
  if (column.type === 'id') return `${prefix}-${String(number).padStart(3, '0')}`
  return isBallot(column) ? String(number) : ''
}
