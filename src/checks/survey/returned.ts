import { returnedOverIssued } from '../../analysis/ballots/ballot-findings.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveyReturned: Check = {
  code: 'survey/returned',
  severity: 'error',
  scope: 'village',
  title: { zh: '问卷收回数不超过发出数', en: 'No more sheets returned than issued' },
  rationale: {
    zh: '收回多于发出，说明有人多投或者计数有误，问卷结果不能采信。有的巡察办明文规定收回多于发出的无效；不是法律规定。',
    en: 'More returned than issued means that somebody voted twice or a count is wrong. Some offices void such a ballot in writing; it is no law.',
  },
  *run(village) {
    for (const paper of papersOf(village, survey)) yield* returnedOverIssued(paper)
  },
}
