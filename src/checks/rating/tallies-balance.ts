import { validBallots } from '../../analysis/ballots/ballot-paper.ts'
import { columnTallies } from '../../analysis/ballots/column-tallies.ts'
import { unbalancedTallies } from '../../analysis/ballots/tally-findings.ts'
import { rating } from '../../papers/rating.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const ratingTalliesBalance: Check = {
  code: 'rating/tallies-balance',
  severity: 'error',
  scope: 'village',
  title: {
    zh: '测评各对象等次与弃权合计等于有效票数',
    en: 'Grades and abstentions of each subject add up to the valid ballots',
  },
  rationale: {
    zh: '每张有效票对每个对象只能有一个等次或者弃权。合计对不上，就是计票有误。本工具的规则。',
    en: 'A valid ballot gives each subject one grade or abstains. A sum that differs is a wrong count. Our own rule.',
  },
  *run(village) {
    for (const paper of papersOf(village, rating)) {
      const tallies = columnTallies(paper)
      const columns = paper.data.subjects.map(({ id }) => ({ id, asked: null }))
      if (tallies.length > 0)
        yield* unbalancedTallies({ paper, tallies, columns, valid: validBallots(paper.data) })
    }
  },
}
