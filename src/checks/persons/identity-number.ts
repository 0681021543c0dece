import { numberLeakText } from '../../analysis/number-leak-text.ts'
import { numberLeaks } from '../../analysis/number-leaks.ts'
import type { Check } from '../check.ts'

export const personsIdentityNumber: Check = {
  code: 'persons/identity-number',
  severity: 'error',
  scope: 'village',
  title: { zh: '底稿中没有身份证号码', en: 'No identity-card number in any paper' },
  rationale: {
    zh: '巡察底稿不需要身份证号码，写进来就会随报告、台账流出去。号码按校验位识别，受限底稿也一样查。本工具的规则，出于保护个人信息。',
    en: 'Inspection papers need no identity-card numbers; once written they leave with reports and ledgers. Told by their check character, in restricted papers too. Our own rule, to protect people.',
  },
  *run(village) {
    for (const paper of village.papers) {
      for (const place of numberLeaks(paper, 'identity')) {
        yield { ...place.location(), ...numberLeakText('identity', place, paper.kind.schema) }
      }
    }
  },
}
