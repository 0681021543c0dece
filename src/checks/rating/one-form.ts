import { twoForms } from '../../analysis/ballots/ballot-findings.ts'
import { rating } from '../../papers/rating.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const ratingOneForm: Check = {
  code: 'rating/one-form',
  severity: 'error',
  scope: 'village',
  title: { zh: '测评只用逐张录入或汇总票数中的一种', en: 'Sheets one by one or totals, not both' },
  rationale: {
    zh: '两套数并存，得分按哪一套算就说不清。本工具的规则。',
    en: 'With two sets of figures nobody can say which the score is made of. Our own rule.',
  },
  *run(village) {
    for (const paper of papersOf(village, rating)) {
      const { ballots = [], tallies = [] } = paper.data
      yield* twoForms(paper, { key: 'ballots', sheets: ballots }, tallies.length)
    }
  },
}
