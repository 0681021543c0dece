import { columnTallies } from '../../analysis/ballots/column-tallies.ts'
import { unknownGrades } from '../../analysis/ballots/tally-findings.ts'
import { rating } from '../../papers/rating.ts'
import { papersOf } from '../../papers/workspace.ts'
import { conventionOf } from '../../scoring/convention.ts'
import type { Check } from '../check.ts'

export const ratingTallyGrades: Check = {
  code: 'rating/tally-grades',
  severity: 'error',
  scope: 'village',
  title: { zh: '测评汇总票数只用本轮的等次', en: 'Rating tallies use the grades of the round' },
  rationale: {
    zh: '等次名称写错，这些票就不计入任何比率和得分。本工具的规则。',
    en: 'Counts under a misspelt grade go into no rate and no score. Our own rule.',
  },
  *run(village, workspace) {
    if (workspace.dropped.includes('round')) return
    const grades = conventionOf(workspace.round.data).scale.map(({ grade }) => grade)
    for (const paper of papersOf(village, rating)) {
      yield* unknownGrades(paper, columnTallies(paper), [...grades, 'abstain'])
    }
  },
}
