import { textWidth } from './column-widths.ts'

/** points: a line of 10.5 pt type, the air around it, and the most Excel allows */
const line = 14
const air = 4
const highest = 409

/**
 * Height in points that shows all text of a row, undefined where one line does. Not every office suite fits rows
 * to wrapped text when it opens a file, so it is reckoned here, a little generously.
 */
export function rowHeight(
  values: readonly (string | number | null)[],
  widths: readonly number[],
): number | undefined {
  let most = 1
  for (const [i, value] of values.entries()) {
    const width = widths[i] ?? 1
    if (typeof value !== 'string' || (value.length * 2 < width && !value.includes('\n'))) continue
    const lines = lineCount(value, width)
    if (lines > most) most = lines
  }
  return most === 1 ? undefined : Math.min(most * line + air, highest)
}

/** Lines that a text takes in so many half-width characters. */
export function lineCount(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil((textWidth(part) * 1.05) / Math.max(width, 1))), 0)
}
