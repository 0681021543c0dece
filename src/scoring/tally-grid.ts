import { byCodePoint } from '../papers/by-code-point.ts'
import { nameKey } from '../papers/name-key.ts'
import { type Convention, weightOf } from './convention.ts'
import type { Fraction } from './fraction.ts'
import { orderGroups } from './group-order.ts'

/** A group of those who answered; `name` null gathers those whose group was not kept. */
export interface GridGroup {
  readonly name: string | null
  readonly key: string | null
  readonly weight: Fraction | null
  readonly ballots: number
}

/**
 * How often each answer was given, by group and column (an item or a subject). Answers of a column are the
 * grades in order, then 不了解 or 弃权, then blank.
 */
export interface TallyGrid {
  readonly groups: readonly GridGroup[]
  readonly columns: number
  readonly grades: number
  /** answers[(group × columns + column) × (grades + 2) + answer] */
  readonly answers: Int32Array | Float64Array
}

export interface GridShape {
  readonly columns: number
  readonly grades: number
  readonly declaredGroups: readonly string[] | undefined
  readonly convention: Convention
}

export interface Ballot {
  readonly group: string | null
  /** one letter a column */
  readonly letters: string
}

export interface Tally {
  readonly group: string | null
  readonly column: number
  /** as many as a column has answers */
  readonly counts: readonly number[]
}

const LETTER_A = 65

export function countBallots(ballots: readonly Ballot[], shape: GridShape): TallyGrid {
  const { names, rowOf } = arrangeRows(ballots, shape)
  const people = new Array<number>(names.length).fill(0)
  const answers = new Int32Array(names.length * shape.columns * (shape.grades + 2))
  for (const ballot of ballots) {
    const row = rowOf(ballot.group)
    people[row] = (people[row] ?? 0) + 1
    countLetters(ballot.letters, answers, row, shape)
  }
  return toGrid(names, people, answers, shape)
}

/** Of totals only: a group has as many ballots as the fullest of its columns has answers. */
export function countTallies(tallies: readonly Tally[], shape: GridShape): TallyGrid {
  const { names, rowOf } = arrangeRows(tallies, shape)
  const width = shape.grades + 2
  const answers = new Float64Array(names.length * shape.columns * width)
  for (const { group, column, counts } of tallies) {
    const start = (rowOf(group) * shape.columns + column) * width
    counts.forEach((count, answer) => {
      answers[start + answer] = (answers[start + answer] ?? 0) + count
    })
  }
  const people = names.map((_, row) => {
    let most = 0
    for (let column = 0; column < shape.columns; column += 1) {
      const start = (row * shape.columns + column) * width
      most = Math.max(most, sum(answers.subarray(start, start + width)))
    }
    return most
  })
  return toGrid(names, people, answers, shape)
}

/** The answers a group gave in one column. */
export function answersOf(grid: TallyGrid, row: number, column: number): Int32Array | Float64Array {
  const width = grid.grades + 2
  const start = (row * grid.columns + column) * width
  return grid.answers.subarray(start, start + width)
}

export function sum(counts: Iterable<number>): number {
  let total = 0
  for (const count of counts) total += count
  return total
}

/** Spaces are how clerks group letters; what is no letter of this sheet, or missing at its end, is blank. */
function countLetters(letters: string, answers: TallyGrid['answers'], row: number, shape: GridShape): void {
  const { columns, grades } = shape
  const width = grades + 2
  let start = row * columns * width
  const end = start + columns * width
  for (let index = 0; index < letters.length && start < end; index += 1) {
    const code = letters.charCodeAt(index)
    if (isSpace(code)) continue
    const place = code - LETTER_A
    const cell = start + (place >= 0 && place <= grades ? place : grades + 1)
    answers[cell] = (answers[cell] ?? 0) + 1
    start += width
  }
  for (; start < end; start += width) answers[start + grades + 1] = (answers[start + grades + 1] ?? 0) + 1
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0x3000 || code === 0xa0
}

interface Rows {
  readonly names: readonly (string | null)[]
  rowOf(group: string | null): number
}

function arrangeRows(voters: readonly { readonly group: string | null }[], shape: GridShape): Rows {
  const spellings = new Set(voters.map(({ group }) => group))
  const present = new Map<string, string>()
  for (const name of [...spellings].filter((group) => group !== null).sort(byCodePoint)) {
    if (!present.has(nameKey(name))) present.set(nameKey(name), name)
  }
  const weighted = [...(shape.convention.weights?.keys() ?? [])]
  const groups = orderGroups(present, shape.declaredGroups, weighted)
  const names: (string | null)[] = spellings.has(null) ? [...groups, null] : groups
  const keys = new Map(groups.map((name, row) => [nameKey(name), row]))
  const rows = new Map<string | null, number>()
  for (const name of spellings) rows.set(name, name === null ? groups.length : (keys.get(nameKey(name)) ?? 0))
  return { names, rowOf: (group) => rows.get(group) ?? 0 }
}

function toGrid(
  names: readonly (string | null)[],
  people: readonly number[],
  answers: TallyGrid['answers'],
  { columns, grades, convention }: GridShape,
): TallyGrid {
  const groups = names.map((name, row) => ({
    name,
    key: name === null ? null : nameKey(name),
    weight: weightOf(convention, name),
    ballots: people[row] ?? 0,
  }))
  return { groups, columns, grades, answers }
}

/**
 * A total as typed; none where it is of nothing we ask, or of nobody: a row of zeros brings no group. What is
 * no count counts nothing, and the papers' checks name it.
 */
export function toTally(
  group: string | null,
  column: number | undefined,
  labels: readonly string[],
  typed: Readonly<Record<string, unknown>>,
): Tally[] {
  const counts = labels.map((label) => toCount(typed[label]))
  return column === undefined || sum(counts) === 0 ? [] : [{ group, column, counts }]
}

function toCount(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0
}
