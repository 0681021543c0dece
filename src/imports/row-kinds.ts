import type { RecognisedTable } from './recognised-table.ts'
import { sideRow } from './side-row.ts'

/** What a row of a sheet is; `total` and `remark` are left out and said to be. */
export type RowKind = 'record' | 'blank' | 'header' | 'total' | 'remark'

export function rowKind(row: readonly string[], table: RecognisedTable): RowKind {
  const filled = row.filter((cell) => cell !== '')
  if (filled.length === 0) return 'blank'
  const titles = table.source.rows[table.header] ?? []
  if (row.every((cell, at) => cell === '' || cell === titles[at])) return 'header'
  const side = sideRow(row, titles.length)
  if (side) return side
  // a serial number printed beforehand is no record
  return table.columns.some(({ answer }) => answer(row).trim() !== '') ? 'record' : 'blank'
}
