import { hash } from 'node:crypto'
import { wordsOfRecord } from '../forms/cell-words.ts'
import type { FormTable } from '../forms/form-table.ts'
import type { Text } from '../language.ts'
import type { Data } from './apply-cells.ts'
import { cellAt, type ImportRow, pathKey } from './import-row.ts'
import { wordOfValue } from './value-words.ts'

/**
 * Ballot numbers for sheets that bear none: in the order of the hashes of what they say, so that a number tells
 * nothing of when or by whom a sheet was filled in. No seed is used and none is kept. Sheets that were imported
 * before are left out: where all of the paper's with the same occasion are in the file, it is the same export, grown.
 */
export function numberBallots(
  rows: readonly ImportRow[],
  there: readonly Data[],
): { readonly rows: readonly ImportRow[]; readonly known: number; readonly notes: readonly Text[] } {
  const numbered = rows.filter((row) => typeof cellAt(row, ['ballot'])?.value === 'number')
  const loose = rows.filter((row) => typeof cellAt(row, ['ballot'])?.value !== 'number')
  if (loose.length === 0) return { rows, known: 0, notes: [] }
  const { fresh, known } = withoutKnown(loose, there)
  const sorted = fresh
    .map((row) => ({ row, digest: digestOf(row) }))
    .sort((a, b) => (a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : 0))
  const used = [
    ...there.map(({ ballot }) => Number(ballot)),
    ...numbered.map((row) => Number(cellAt(row, ['ballot'])?.value)),
  ]
  const first = used.reduce((most, one) => Math.max(most, one), 0) + 1
  const given = sorted.map(({ row }, index) => withBallot(row, first + index))
  return {
    rows: [...numbered, ...given],
    known,
    notes: fresh.length === 0 ? [] : [numberedText(first, first + fresh.length - 1)],
  }
}

function numberedText(from: number, to: number): Text {
  return {
    zh: `票号由程序按答卷内容的校验值排序后编为 ${from}—${to}，与填写先后、填写人无关`,
    en: `ballots were numbered ${from}–${to} in order of a hash of their content, which reveals nothing about who answered or when`,
  }
}

function withBallot(row: ImportRow, ballot: number): ImportRow {
  const column = row.table.columns.find(({ path }) => path[0] === 'ballot')
  if (!column) return row
  const cells = row.cells.filter((cell) => cell.column !== column)
  return { ...row, cells: [{ column, at: -1, value: ballot }, ...cells] }
}

/** All that a sheet says, in the order of the table's columns. */
function wordsOfRow({ table, cells }: ImportRow): string {
  const places = placesOf(table)
  const words = new Array<string>(places.size).fill('')
  for (const cell of cells) {
    const place = places.get(pathKey(cell.column))
    if (place !== undefined) words[place] = wordOfValue(cell)
  }
  return JSON.stringify(words)
}

const places = new WeakMap<FormTable, ReadonlyMap<string, number>>()

function placesOf(table: FormTable): ReadonlyMap<string, number> {
  const known = places.get(table)
  if (known) return known
  const columns = table.columns.filter(({ path }) => path[0] !== 'ballot')
  const made = new Map(columns.map((column, place) => [pathKey(column), place]))
  places.set(table, made)
  return made
}

function digestOf(row: ImportRow): string {
  return hash('sha256', wordsOfRow(row))
}

function withoutKnown(
  rows: readonly ImportRow[],
  there: readonly Data[],
): { fresh: readonly ImportRow[]; known: number } {
  const columns = rows[0]?.table.columns.filter(({ path }) => path[0] !== 'ballot') ?? []
  const occasions = new Set(rows.map((row) => cellAt(row, ['occasion'])?.value ?? null))
  const same = there.filter((record) => occasions.has((record.occasion as string | undefined) ?? null))
  const counts = new Map<string, number>()
  for (const record of same) {
    const words = JSON.stringify(wordsOfRecord(columns, record))
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  if (same.length === 0) return { fresh: rows, known: 0 }
  const fresh = rows.filter((row) => {
    const words = wordsOfRow(row)
    const count = counts.get(words) ?? 0
    counts.set(words, count - 1)
    return count <= 0
  })
  const grown = rows.length - fresh.length === same.length
  return grown ? { fresh, known: same.length } : { fresh: rows, known: 0 }
}
