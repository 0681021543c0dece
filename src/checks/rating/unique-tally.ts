import { columnTallies } from '../../analysis/ballots/column-tallies.ts'
import { repeatedTallies } from '../../analysis/ballots/tally-findings.ts'
import { rating } from '../../papers/rating.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const ratingUniqueTally: Check = {
  code: 'rating/unique-tally',
  severity: 'error',
  scope: 'village',
  title: {
    zh: '同一对象、同一群体的票数只列一次',
    en: 'The counts of one subject and group are listed once',
  },
  rationale: {
    zh: '列了两次，合计就翻倍，或者两个数互相矛盾。本工具的规则。',
    en: 'Listed twice, they double the sum or contradict each other. Our own rule.',
  },
  *run(village) {
    for (const paper of papersOf(village, rating)) {
      yield* repeatedTallies({ paper, tallies: columnTallies(paper) })
    }
  },
}
