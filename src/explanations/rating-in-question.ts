import type { WorkingPaper } from '../papers/paper.ts'
import { groupsOf } from '../papers/questionnaire.ts'
import { rating as ratingKind } from '../papers/rating.ts'
import type { RatingPaper } from '../papers/types/rating.ts'
import { village as villageKind } from '../papers/village.ts'
import { scoreColumn } from '../scoring/score-column.ts'
import { type RatingScore, readRating, type SubjectScore } from '../scoring/score-rating.ts'
import type { Input } from './explanation.ts'
import { countGroups, type GradedColumn, numberBallots } from './graded-column.ts'
import { listInput } from './places.ts'
import type { VillageInQuestion } from './village-in-question.ts'

/** A rating with its ballots counted. */
export interface RatingInQuestion {
  readonly paper: WorkingPaper<RatingPaper>
  readonly score: RatingScore
  readonly counted: NonNullable<ReturnType<typeof readRating>>
  readonly from: 'ballots' | 'tallies'
}

export const ratingReads = ['village', 'questionnaire', 'rating']
export const UNGRADED = ['abstain']

/** null where there is no mark to explain */
export function ratingInQuestion(asked: VillageInQuestion): RatingInQuestion | null {
  const paper = asked.paper(ratingKind)
  const score = asked.score.rating
  if (!paper || !score) return null
  const officers = asked.paper(villageKind)?.data.officers ?? []
  const declaredGroups = asked.workspace.questionnaire && groupsOf(asked.workspace.questionnaire.data)
  const counted = readRating(paper.data, { convention: asked.convention, declaredGroups, officers })
  const from = (paper.data.ballots ?? []).length > 0 ? 'ballots' : 'tallies'
  return counted === null ? null : { paper, score, counted, from }
}

export function votesInput(paper: WorkingPaper<RatingPaper>, from: RatingInQuestion['from']): Input {
  return from === 'ballots'
    ? listInput(paper, { zh: '测评票（张）', en: 'ballots' }, 'ballots')
    : listInput(paper, { zh: '计票（行）', en: 'tallies' }, 'tallies')
}

/** A subject as far as it may be shown. */
export function gradedSubject(
  { convention, internal }: VillageInQuestion,
  { paper, counted: { grid, valid }, from }: RatingInQuestion,
  subject: SubjectScore,
  index: number,
): GradedColumn {
  const small = subject.groups.filter((group) => group.small && !internal)
  const hidden = new Set(small.map(({ name }) => name))
  const grades = convention.scale.map(({ grade }) => grade)
  const values = convention.scale.map(({ value }) => value)
  const rows = grid.groups.map((_, row) => row)
  const { tallies } = scoreColumn(grid, index, rows, valid, { convention, values })
  const groups = countGroups({ grid, column: index, tallies, hidden, together: true })
  const sheets = (paper.data.ballots ?? []).map(({ ballot, group, marks }) => ({
    ballot,
    group: group ?? null,
    letters: marks,
  }))
  const answers = [...grades, ...UNGRADED]
  return {
    grades,
    values,
    ungraded: UNGRADED,
    counts: answers.map((answer) => subject.counts[answer] ?? 0),
    groups,
    ballots: from === 'ballots' ? numberBallots(sheets, index, answers, grades.length, groups) : [],
  }
}
