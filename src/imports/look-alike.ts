import { bareNumber } from '../papers/bare-number.ts'
import type { Data } from './apply-cells.ts'
import type { ImportRow, Trouble } from './import-row.ts'

/** The numbers of records, by what is left of them without leading zeros. */
export function bareNumbers(records: readonly Data[]): Map<string, string> {
  return new Map(records.flatMap(({ id }) => (typeof id === 'string' ? [[bareNumber(id), id]] : [])))
}

/** What is wrong with a new record whose number differs from one that is there in leading zeros alone; null where nothing is. */
export function lookAlike(
  numbers: ReadonlyMap<string, string>,
  { place, cells }: ImportRow,
  { id }: Data,
): Trouble | null {
  if (typeof id !== 'string') return null
  const twin = numbers.get(bareNumber(id))
  if (twin === undefined) return null
  const cell = cells.find(({ column }) => column.type === 'id')
  return {
    place: { ...place, column: cell?.at ?? null },
    value: id,
    wanted: {
      zh: `与 ${twin} 不只差前面的零的编号：是同一件，写成 ${twin}；不是，换一个没有用过的编号`,
      en: `a number that differs from ${twin} in more than leading zeros: write ${twin} if they are one, else a number that is free`,
    },
  }
}
