import type { RatingPaper } from '../papers/types/rating.ts'
import type { VillagePaper } from '../papers/types/village.ts'
import type { Convention } from './convention.ts'
import { type Fraction, ratio } from './fraction.ts'
import { nameCounts, validReturned } from './read-survey.ts'
import { type ColumnScore, missingGroups, scoreColumn } from './score-column.ts'
import { type GroupScore, showGroups } from './small-groups.ts'
import { countBallots, countTallies, type GridShape, sum, type TallyGrid, toTally } from './tally-grid.ts'

type Officers = VillagePaper['officers']

/** The two committees as a whole, or one of their members. */
export interface SubjectScore extends Omit<ColumnScore, 'tallies'> {
  readonly id: string
  readonly name: string
  readonly post: string | null
  /** by the grades of the scale, then `abstain`: 弃权 and blank */
  readonly counts: Readonly<Record<string, number>>
  readonly groups: readonly GroupScore[]
}

export interface RatingScore {
  readonly issued: number | null
  readonly returned: number | null
  readonly invalid: number | null
  readonly valid: number | null
  readonly returnRate: Fraction | null
  readonly subjects: readonly SubjectScore[]
  readonly missingGroups: readonly string[]
}

export interface RatingContext {
  readonly convention: Convention
  /** groups in declared order; ours where the round has no questionnaire */
  readonly declaredGroups: readonly string[] | undefined
  readonly officers: Officers
}

/** null where no mark is in the paper yet; small groups are hidden unless `internal`. */
export function scoreRating(
  paper: RatingPaper,
  context: RatingContext,
  internal = false,
): RatingScore | null {
  const counted = readRating(paper, context)
  if (counted === null) return null
  const { grid, valid } = counted
  const { convention, officers } = context
  const grading = { convention, values: convention.scale.map(({ value }) => value) }
  const labels = [...convention.scale.map(({ grade }) => grade), 'abstain']
  const rows = grid.groups.map((_, row) => row)
  const subjects = paper.subjects.map(({ id, name, post, officer }, column): SubjectScore => {
    const { tallies, ...figures } = scoreColumn(grid, column, rows, valid, grading)
    const { answers } = figures
    const counts = nameCounts(labels, [...answers.slice(0, grid.grades), sum(answers.slice(grid.grades))])
    const ownPost = post ?? officers.find((one) => one.id === officer)?.post ?? null
    const groups = showGroups(tallies, convention.attention.smallGroup, internal)
    return { id, name, post: ownPost, ...figures, counts, groups }
  })
  const { issued, returned, invalid } = paper
  const returnRate = ratio(returned, issued)
  return { issued, returned, invalid, valid, returnRate, subjects, missingGroups: missingGroups(grid.groups) }
}

export function readRating(
  { subjects, ballots, tallies, returned, invalid }: RatingPaper,
  { convention, declaredGroups }: RatingContext,
): { readonly grid: TallyGrid; readonly valid: number | null } | null {
  const grades = convention.scale.map(({ grade }) => grade)
  const shape: GridShape = { columns: subjects.length, grades: grades.length, declaredGroups, convention }
  if (ballots && ballots.length > 0) {
    const marks = ballots.map((ballot) => ({ group: ballot.group ?? null, letters: ballot.marks }))
    return { grid: countBallots(marks, shape), valid: ballots.length }
  }
  const columns = new Map(subjects.map(({ id }, column) => [id, column]))
  const rows = (tallies ?? []).flatMap(({ subject, group = null, counts }) =>
    toTally(group, columns.get(subject), [...grades, 'abstain', 'blank'], counts),
  )
  return rows.length === 0
    ? null
    : { grid: countTallies(rows, shape), valid: validReturned({ returned, invalid }) }
}
