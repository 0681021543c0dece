import { entriesOf } from '../../analysis/entries.ts'
import { petitions } from '../../papers/petitions.ts'
import type { Check } from '../check.ts'

const AFTER_RECEIPT = [
  ['informed', '告知日期', 'told'],
  ['accepted', '受理日期', 'accepted'],
  ['due', '办结期限', 'due'],
] as const

export const petitionsDates: Check = {
  code: 'petitions/dates',
  severity: 'error',
  scope: 'village',
  title: { zh: '信访的日期先后有序', en: 'The days of a petition follow each other' },
  rationale: {
    zh: '告知、受理、办结都在收到以后，早于收到的日期一定填错了，期限会跟着算错。本工具的规则。',
    en: 'Nothing is told, accepted or due before it is received; such a day is wrong, and so are the deadlines. Our own rule.',
  },
  *run(village) {
    for (const { entry: petition, at } of entriesOf(village, petitions, 'petitions')) {
      const { id, received } = petition
      for (const [key, label, english] of AFTER_RECEIPT) {
        const day = petition[key]
        if (!received || !day || day >= received) continue
        yield {
          ...at(key),
          message: {
            zh: `${id} 的“${label}” ${day} 早于“收到日期” ${received}`,
            en: `${id} is ${english} on ${day}, before it was received on ${received}`,
          },
          hint: { zh: '对照登记簿更正日期。', en: 'Compare the register and correct the day.' },
        }
      }
    }
  },
}
