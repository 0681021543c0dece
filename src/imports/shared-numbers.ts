import type { Text } from '../language.ts'
import type { ImportRow, Trouble } from './import-row.ts'
import type { RecognisedTable } from './recognised-table.ts'
import { rowKind } from './row-kinds.ts'

/** A number in a cell that is merged over several records is of all of them together, and would be counted again. */
export function withShared(row: ImportRow, table: RecognisedTable): ImportRow {
  const { fromAbove } = table.source
  if (!fromAbove || fromAbove.size === 0) return row
  const { row: number } = row.place
  const next = rowKind(number + 1, table) === 'record' ? fromAbove.get(number + 1) : undefined
  const shared = row.cells.filter(
    ({ column: { type }, at, value }) =>
      value !== null &&
      (type === 'number' || type === 'integer') &&
      (fromAbove.get(number)?.has(at) || next?.has(at)),
  )
  if (shared.length === 0) return row
  const troubles = shared.map(
    ({ at }): Trouble => ({
      place: { ...row.place, column: at },
      value: row.original[at] ?? null,
      wanted: ONE_EACH,
    }),
  )
  return { ...row, troubles: [...row.troubles, ...troubles] }
}

const ONE_EACH: Text = {
  zh: '每行各写一个数（这一格和上下行合并，是几行合在一起的数）',
  en: 'a number of its own in every row (this cell is merged with its neighbours above or below)',
}
