import { heldOverTotals } from '../../analysis/ballots/held-over-totals.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveyHeldTotals: Check = {
  code: 'survey/held-totals',
  severity: 'error',
  scope: 'village',
  title: { zh: '各场份数不超过全村份数', en: 'The sittings make no more sheets than the whole village' },
  rationale: {
    zh: '分场发出、收回的份数加起来超过全村总数，必有一处记错。入户和扫码可以不列场次，所以只查超出。本工具的规则。',
    en: 'Where the sittings add up to more than the total, one of them is wrong. Visits and QR codes need no sitting, so only an excess is an error. Our own rule.',
  },
  *run(village) {
    for (const paper of papersOf(village, survey)) yield* heldOverTotals(paper)
  },
}
