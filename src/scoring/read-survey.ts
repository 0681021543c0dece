import type { QuestionnairePaper } from '../papers/types/questionnaire.ts'
import type { SurveyPaper } from '../papers/types/survey.ts'
import type { Convention } from './convention.ts'
import type { Grading } from './score-column.ts'
import { countBallots, countTallies, type GridShape, type TallyGrid, toTally } from './tally-grid.ts'

/** A questionnaire's answers, counted: from the sheets where they were typed in, else from totals. */
export interface CountedSurvey extends Grading {
  readonly grid: TallyGrid
  /** the answers by name, `blank` last */
  readonly labels: readonly string[]
  readonly from: 'ballots' | 'tallies'
  /** questionnaires in the paper; with totals those returned less the invalid ones, null where unknown */
  readonly valid: number | null
}

/** null where the paper holds no answer yet */
export function readSurvey(
  paper: SurveyPaper,
  questionnaire: QuestionnairePaper,
  convention: Convention,
): CountedSurvey | null {
  const grades = questionnaire.grades.slice(0, -1)
  const labels = [...questionnaire.grades, 'blank']
  const values = grades.map((name) => convention.scale.find(({ grade }) => grade === name)?.value ?? null)
  const { items, groups: declaredGroups } = questionnaire
  const shape: GridShape = { columns: items.length, grades: grades.length, declaredGroups, convention }
  const counted = { convention, values, labels }
  if (paper.responses && paper.responses.length > 0) {
    const ballots = paper.responses.map(({ group, answers }) => ({ group, letters: answers }))
    return { ...counted, grid: countBallots(ballots, shape), from: 'ballots', valid: ballots.length }
  }
  const columns = new Map(items.map(({ id }, column) => [id, column]))
  const tallies = (paper.tallies ?? []).flatMap(({ item, group = null, counts }) =>
    toTally(group, columns.get(item), labels, counts),
  )
  if (tallies.length === 0) return null
  return { ...counted, grid: countTallies(tallies, shape), from: 'tallies', valid: validReturned(paper) }
}

/** null where one of the two is unknown, or more are invalid than came back */
export function validReturned(paper: { returned: number | null; invalid: number | null }): number | null {
  const { returned, invalid } = paper
  return returned === null || invalid === null || invalid > returned ? null : returned - invalid
}

/** Counts under the names of the answers. */
export function nameCounts(
  labels: readonly string[],
  answers: readonly number[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(labels.map((label, answer) => [label, answers[answer] ?? 0]))
}
