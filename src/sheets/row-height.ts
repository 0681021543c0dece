import { textWidth } from './column-widths.ts'

/** points: a line of 10.5 pt type, the air around it, and the most Excel allows */
const line = 14
const air = 5
const highest = 409

/**
 * Height in points that shows all text of a row. Not every office suite fits rows to wrapped text when it opens
 * a file, so it is reckoned here, a little generously.
 */
export function rowHeight(values: readonly (string | number | null)[], widths: readonly number[]): number {
  let most = 1
  for (const [i, value] of values.entries()) {
    const width = widths[i] ?? 1
    if (typeof value !== 'string' || (value.length * 2 < width && !value.includes('\n'))) continue
    const lines = lineCount(value, width)
    if (lines > most) most = lines
  }
  return Math.min(most * line + air, highest)
}

/** Lines that a text takes in so many half-width characters; wrapping loses a little of every line. */
export function lineCount(text: string, width: number): number {
  const linesOf = (part: string) => {
    const length = textWidth(part)
    return length <= width ? 1 : Math.ceil((length * 1.05) / Math.max(width, 1))
  }
  return text.split('\n').reduce((sum, part) => sum + linesOf(part), 0)
}
