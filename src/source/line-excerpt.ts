const LONGEST = 1000
const BEFORE = 300

/** Part of a line, and how much of the line stands before it. */
export interface LineExcerpt {
  readonly text: string
  readonly from: number
}

/**
 * A line as far as it is ever shown around a place. A paper may be one line of a megabyte with something wrong in
 * thousands of places: nobody keeps, measures or prints all of it for each of them. Columns count from 1.
 */
export function lineExcerpt(line: string, column: number): LineExcerpt {
  if (line.length <= LONGEST) return { text: line, from: 0 }
  const from = Math.max(0, column - 1 - BEFORE)
  return { text: line.slice(from, from + LONGEST), from }
}
