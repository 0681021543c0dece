import { entriesOf } from '../../analysis/entries.ts'
import { selfVerified } from '../../analysis/rectification-progress.ts'
import { rectification } from '../../papers/rectification.ts'
import type { Check } from '../check.ts'

export const rectificationSelfVerified: Check = {
  code: 'rectification/self-verified',
  severity: 'warning',
  scope: 'village',
  title: { zh: '整改不由责任人自己核验', en: 'Nobody verifies what he had to put right' },
  rationale: {
    zh: '责任人、责任领导核验自己负责的事，等于没有核验。核验人必须另有其人。通行做法。',
    en: 'Owner and leader answer for the item; their own verification is none. Usual practice.',
  },
  *run(village) {
    for (const { entry: item, at } of entriesOf(village, rectification, 'rectification')) {
      const roles = selfVerified(item)
      if (roles.length === 0) continue
      yield {
        ...at('verified', 'by'),
        message: {
          zh: `${item.id} 的“核验人”${item.verified?.by}就是${roles.map(({ zh }) => `“${zh}”`).join('和')}`,
          en: `${item.id} was verified by ${item.verified?.by}, its ${roles.map(({ en }) => en).join(' and ')}`,
        },
        hint: {
          zh: '由镇纪检委员、村务监督委员会或者巡察组的人另行核验。',
          en: 'Have the town, the supervisory committee or the team verify it.',
        },
      }
    }
  },
}
