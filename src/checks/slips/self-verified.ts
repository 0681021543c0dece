import { entriesOf } from '../../analysis/entries.ts'
import { nameKey } from '../../papers/name-key.ts'
import { slips } from '../../papers/slips.ts'
import type { Check } from '../check.ts'

export const slipsSelfVerified: Check = {
  code: 'slips/self-verified',
  severity: 'warning',
  scope: 'village',
  title: { zh: '交办单不由承办人自己核验', en: 'A slip is not verified by whoever had to see to it' },
  rationale: {
    zh: '签收的人就是承办的人，自己核验自己等于没有核验。通行做法。',
    en: 'Whoever received the slip had to see to it; to verify one’s own work is no verification. Usual practice.',
  },
  *run(village) {
    for (const {
      entry: { id, received, verified },
      at,
    } of entriesOf(village, slips, 'slips')) {
      if (!received?.by || !verified?.by || nameKey(received.by) !== nameKey(verified.by)) continue
      yield {
        ...at('verified', 'by'),
        message: {
          zh: `${id} 的“核验人”与“签收人”是同一人（${verified.by}）`,
          en: `${id} was received and verified by the same person (${verified.by})`,
        },
        hint: { zh: '由巡察组另一人到现场核验。', en: 'Have a member of the team look at it on the spot.' },
      }
    }
  },
}
