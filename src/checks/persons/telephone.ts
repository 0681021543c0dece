import { numberLeakText } from '../../analysis/number-leak-text.ts'
import { numberLeaks } from '../../analysis/number-leaks.ts'
import type { Check } from '../check.ts'

export const personsTelephone: Check = {
  code: 'persons/telephone',
  severity: 'error',
  scope: 'village',
  title: {
    zh: '除联系方式一栏外没有电话号码',
    en: 'No telephone number outside the field for contacts',
  },
  rationale: {
    zh: '电话号码只记在受限的“代称对照表”的“联系方式”。写在别处，会随报告、台账流出去，也能认出说话的人。查手机号码和带区号的固定电话。本工具的规则，出于保护个人信息。',
    en: 'Telephone numbers stand in the contact field of the restricted persons paper only; elsewhere they leave with reports and tell who spoke. Mobile numbers and landlines with an area code. Our own rule, to protect people.',
  },
  *run(village) {
    for (const paper of village.papers) {
      for (const place of numberLeaks(paper, 'telephone')) {
        yield { ...place.location(), ...numberLeakText('telephone', place, paper.kind.schema) }
      }
    }
  },
}
