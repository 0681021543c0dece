import { nameKey } from '../papers/name-key.ts'
import type { QuestionnairePaper } from '../papers/types/questionnaire.ts'
import type { CountedSurvey } from './read-survey.ts'
import { type ColumnScore, scoreColumn } from './score-column.ts'
import { answersOf, sum } from './tally-grid.ts'

type Item = QuestionnairePaper['items'][number]

/** The items in order. One asked of some groups only leaves the others' sheets out altogether. */
export function scoreItems(survey: CountedSurvey, items: readonly Item[]): ColumnScore[] {
  return items.map(({ asked }, column) => {
    const rows = askedRows(survey, asked)
    const valid = asked === undefined ? survey.valid : askedBallots(survey, rows, column)
    return scoreColumn(survey.grid, column, rows, valid, survey)
  })
}

/** Sheets whose group was not kept may be of anyone asked, so they always count. */
function askedRows({ grid }: CountedSurvey, asked: readonly string[] | undefined): number[] {
  const keys = asked === undefined ? null : new Set(asked.map(nameKey))
  return grid.groups.flatMap(({ key }, row) => (keys === null || key === null || keys.has(key) ? [row] : []))
}

function askedBallots({ grid, from }: CountedSurvey, rows: readonly number[], column: number): number {
  const ballots = rows.map((row) =>
    from === 'ballots' ? (grid.groups[row]?.ballots ?? 0) : sum(answersOf(grid, row, column)),
  )
  return sum(ballots)
}
