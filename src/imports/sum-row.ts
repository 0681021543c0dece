import type { RecognisedTable } from './recognised-table.ts'
import { typedNumber } from './typed-number.ts'

/** A last row without a word whose every number is the sum of those above it: a total that nobody called one. */
export function isSum(number: number, { source: { rows }, header, columns }: RecognisedTable): boolean {
  if (number !== rows.length - 1 || number - header < 3) return false
  const row = rows[number] ?? []
  const filled = [...row.keys()].filter((at) => row[at] !== '')
  const amounts = columns.filter(({ column: { type } }) => type === 'number' || type === 'integer')
  if (filled.length === 0 || !filled.every((at) => amounts.some((one) => one.at === at))) return false
  if (columns.length === amounts.length) return false
  return filled.every((at) => {
    const above = rows.slice(header + 1, number).map((cells) => typedNumber(cells[at] ?? ''))
    const sum = above.reduce<number>((whole, one) => whole + (one ?? 0), 0)
    return Math.abs(sum - (typedNumber(row[at] ?? '') ?? Number.NaN)) < 0.005
  })
}
