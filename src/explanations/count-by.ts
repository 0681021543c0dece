import { groupBy } from '../analysis/group-by.ts'
import type { Text } from '../language.ts'
import type { Location } from '../source/location.ts'
import type { PartTable } from './explanation.ts'

export interface Counted {
  readonly id: string
  readonly under: string
  readonly place: Location
}

/** How many records stand under each word, and which, with their lines; words as listed, else as they first occur. */
export function countTable(
  title: Text,
  under: Text,
  records: readonly Counted[],
  order: readonly string[] = [],
): PartTable {
  const groups = groupBy(records, (record) => record.under)
  const words = new Set([...order.filter((word) => groups.has(word)), ...groups.keys()])
  return {
    title,
    columns: [under, { zh: '件数', en: 'count' }, { zh: '编号:行', en: 'ids:lines' }],
    rows: [...words].map((word) => {
      const its = groups.get(word) ?? []
      const ids = its.map(({ id, place }) => `${id}:${place.range?.start.line ?? 1}`)
      return { cells: [word, its.length, ids.join(' ')], place: null }
    }),
  }
}
