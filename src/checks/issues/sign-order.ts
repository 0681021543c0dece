import { signOrderBreaks } from '../../analysis/sign-order.ts'
import { issues } from '../../papers/issues.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const issuesSignOrder: Check = {
  code: 'issues/sign-order',
  severity: 'error',
  scope: 'village',
  title: {
    zh: '底稿依次由经办人、复核人、审签人签名',
    en: 'A problem paper is signed by drafter, reviewer and approver in that order',
  },
  rationale: {
    zh: '先经办、再复核、后审签，次序倒了，复核和审签就成了走过场。有的县明文规定；不是法律规定。',
    en: 'Drafted, then reviewed, then approved: in another order review and approval are mere form. Some counties say so in writing; it is no law.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, issues)) {
      for (const [index, { id, sign }] of data.issues.entries()) {
        for (const { step, message } of sign ? signOrderBreaks(sign) : []) {
          yield {
            ...source.at('issues', index, 'sign', step, 'date'),
            message: { zh: `${id} ${message.zh}`, en: `${id}: ${message.en}` },
            hint: {
              zh: '核对签字页，补上前一步的签名或改正日期。',
              en: 'Look at the signed page; add the earlier signature or correct the date.',
            },
          }
        }
      }
    }
  },
}
