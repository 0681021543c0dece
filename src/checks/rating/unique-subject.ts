import { rating } from '../../papers/rating.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const ratingUniqueSubject: Check = {
  code: 'rating/unique-subject',
  severity: 'error',
  scope: 'village',
  title: { zh: '测评对象代号不重复', en: 'No subject is listed twice' },
  rationale: {
    zh: '同一代号列了两次，票就分到两处。本工具的规则。',
    en: 'With one code listed twice the votes go to two places. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, rating)) {
      const seen = new Set<string>()
      for (const [index, { id, officer }] of data.subjects.entries()) {
        const code = officer ?? id
        if (seen.has(code)) {
          yield {
            ...source.at('subjects', index, 'id'),
            message: { zh: `测评对象 ${code} 列了两次`, en: `subject ${code} is listed twice` },
            hint: { zh: '删去重复的一条，或改正代号。', en: 'Delete one or correct its code.' },
          }
        }
        seen.add(code)
      }
    }
  },
}
