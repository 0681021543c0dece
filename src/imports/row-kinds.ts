import { metaOf } from './dropped-columns.ts'
import type { RecognisedTable } from './recognised-table.ts'
import { sideRow } from './side-row.ts'
import { isSum } from './sum-row.ts'

/** What a row of a sheet is; `total` and `remark` are left out and said to be. */
export type RowKind = 'record' | 'blank' | 'header' | 'total' | 'remark'

/** Rows count from 0. */
export function rowKind(number: number, table: RecognisedTable): RowKind {
  const { rows, fromAbove } = table.source
  const row = rows[number] ?? []
  const merged = fromAbove?.get(number)
  // a record that takes several lines of the sheet
  if (row.every((cell, at) => cell === '' || merged?.has(at))) return 'blank'
  const titles = rows[table.header] ?? []
  if (row.every((cell, at) => cell === '' || cell === titles[at])) return 'header'
  const side = sideRow(row, titles.length)
  if (side) return side
  if (number >= remarksFrom(table)) return 'remark'
  // a serial number printed beforehand is no record
  if (!table.columns.some(({ answer }) => answer(row).trim() !== '')) return 'blank'
  return !table.platform && isSum(number, table) ? 'total' : 'record'
}

const known = new WeakMap<RecognisedTable, number>()

/** The row from which on, behind a gap or a remark, no line has more than one thing to say; Infinity without such. */
function remarksFrom(table: RecognisedTable): number {
  const found = known.get(table) ?? firstRemark(table)
  known.set(table, found)
  return found
}

function firstRemark({ source: { rows }, header, platform }: RecognisedTable): number {
  const titles = (rows[header] ?? []).filter((cell) => cell !== '' && metaOf(cell) !== 'serial')
  if (platform || titles.length < 3) return Number.POSITIVE_INFINITY
  const ends = (row: readonly string[]) =>
    new Set(row.filter((cell) => cell !== '')).size <= 1 || sideRow(row, titles.length) !== undefined
  const last = rows.findLastIndex((row, at) => at <= header || !ends(row))
  const gap = rows.findIndex(
    (row, at) => at > last && (row.every((cell) => cell === '') || sideRow(row, titles.length) === 'remark'),
  )
  return gap < 0 ? Number.POSITIVE_INFINITY : gap
}
