import { signedTwice } from '../../analysis/sign-order.ts'
import { issues } from '../../papers/issues.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const issuesSignPersons: Check = {
  code: 'issues/sign-persons',
  severity: 'error',
  scope: 'village',
  title: { zh: '经办、复核、审签不是同一个人', en: 'Drafter, reviewer and approver are three people' },
  rationale: {
    zh: '自己起草自己复核，等于没有复核。有的县明文规定一人不得兼任；不是法律规定。',
    en: 'Whoever reviews an own draft reviews nothing. Some counties say so in writing; it is no law.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, issues)) {
      for (const [index, { id, sign }] of data.issues.entries()) {
        for (const { step, person, titles } of sign ? signedTwice(sign) : []) {
          yield {
            ...source.at('issues', index, 'sign', step, 'by'),
            message: {
              zh: `${id} 的${titles.zh}都是${person}`,
              en: `${id}: ${person} is ${titles.en}`,
            },
            hint: {
              zh: '经办人不复核、不审签，复核人不审签；换人签名。',
              en: 'Whoever drafts does not review or approve, whoever reviews does not approve: have another sign.',
            },
          }
        }
      }
    }
  },
}
