import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { rating } from '../../papers/rating.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const referenceSubject: Check = {
  code: 'reference/subject',
  severity: 'error',
  scope: 'village',
  title: { zh: '汇总票数的对象都在测评对象中', en: 'Every subject with a tally is one of the rating' },
  rationale: {
    zh: '对象代号写错，这些票就不计入任何人的得分。本工具的规则。',
    en: 'Counts of an unknown subject are lost to every score. Our own rule.',
  },
  *run(village) {
    for (const paper of papersOf(village, rating)) {
      yield* unknownNames([paper], {
        target: 'subject',
        known: paper.data.subjects.map(({ id }) => id),
        list: { zh: '本表的测评对象', en: 'the subjects of this paper' },
      })
    }
  },
}
