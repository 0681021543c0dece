import { nameKey } from '../papers/name-key.ts'
import type { Fraction } from '../scoring/fraction.ts'
import type { GroupTally } from '../scoring/small-groups.ts'
import { answersOf, type TallyGrid } from '../scoring/tally-grid.ts'
import type { BallotNumbers, GroupCounts } from './explanation.ts'

/** An item or a rated subject, as far as it may be shown. */
export interface GradedColumn {
  readonly grades: readonly string[]
  /** what each grade scores; null where the scale does not say */
  readonly values: readonly (Fraction | null)[]
  /** names of the answers that are no grade: 不了解 and blank, or abstain */
  readonly ungraded: readonly string[]
  /** how often each answer was given, grades first */
  readonly counts: readonly number[]
  readonly groups: readonly GroupCounts[]
  readonly ballots: readonly BallotNumbers[]
}

export interface Sheet {
  readonly ballot: number
  readonly group: string | null
  readonly letters: string
}

interface Counted {
  readonly grid: TallyGrid
  readonly column: number
  readonly tallies: readonly GroupTally[]
  /** not to be shown by themselves */
  readonly hidden: ReadonlySet<string>
  /** rating counts 弃权 and blank together */
  readonly together: boolean
}

/** What each group gave; sheets of unknown group would tell what a hidden one gave, so they hide with it. */
export function countGroups({ grid, column, tallies, hidden, together }: Counted): GroupCounts[] {
  const anyHidden = tallies.some(({ name }) => name !== null && hidden.has(name))
  return tallies.map(({ name, weight, ballots, graded, n, score }) => {
    const small = name === null ? anyHidden : hidden.has(name)
    const row = grid.groups.findIndex((group) => group.name === name)
    const counts = merge([...answersOf(grid, row, column)], grid.grades, together)
    const shown = small ? { counts: null, n: null, score: null } : { counts, n, score }
    return { name, weight, ballots, small, graded: graded > 0, ...shown }
  })
}

function merge(answers: readonly number[], grades: number, together: boolean): number[] {
  if (!together) return [...answers]
  return [...answers.slice(0, grades), answers.slice(grades).reduce((total, one) => total + one, 0)]
}

/** Which sheets gave which answer, without those of groups that may not be shown. */
export function numberBallots(
  sheets: readonly Sheet[],
  column: number,
  answers: readonly string[],
  grades: number,
  groups: readonly GroupCounts[],
): BallotNumbers[] {
  const keys = sheets.map(({ group }) => (group === null ? null : nameKey(group)))
  return answers.flatMap((answer, place) =>
    groups
      .filter(({ small }) => !small)
      .flatMap(({ name }): BallotNumbers[] => {
        const key = name === null ? null : nameKey(name)
        const its = sheets.filter(
          ({ letters }, index) =>
            keys[index] === key && Math.min(answerAt(letters, column, grades), answers.length - 1) === place,
        )
        const numbers = its.map(({ ballot }) => ballot).sort((a, b) => a - b)
        return numbers.length === 0 ? [] : [{ answer, group: name, numbers }]
      }),
  )
}

/** The place of the answer a sheet gives in a column: what is no letter of it, or missing at its end, is blank. */
function answerAt(letters: string, column: number, grades: number): number {
  const letter = letters.replace(/\s+/gu, '')[column] ?? '_'
  const place = letter.charCodeAt(0) - 65
  return place >= 0 && place <= grades ? place : grades + 1
}
