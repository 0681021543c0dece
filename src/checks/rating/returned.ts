import { returnedOverIssued } from '../../analysis/ballots/ballot-findings.ts'
import { rating } from '../../papers/rating.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const ratingReturned: Check = {
  code: 'rating/returned',
  severity: 'error',
  scope: 'village',
  title: { zh: '测评收回数不超过发出数', en: 'No more ballots returned than issued' },
  rationale: {
    zh: '收回多于发出，说明有人多投或者计数有误，测评结果不能采信。有的巡察办明文规定收回多于发出的无效；不是法律规定。',
    en: 'More returned than issued means that somebody voted twice or a count is wrong. Some offices void such a ballot in writing; it is no law.',
  },
  *run(village) {
    for (const paper of papersOf(village, rating)) yield* returnedOverIssued(paper)
  },
}
