import { countLetters } from '../../analysis/ballots/answer-letters.ts'
import { rating } from '../../papers/rating.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const ratingMarkLength: Check = {
  code: 'rating/mark-length',
  severity: 'error',
  scope: 'village',
  title: { zh: '每张测评票的等次数等于测评对象数', en: 'A ballot has as many marks as there are subjects' },
  rationale: {
    zh: '等次按测评对象先后逐个录入，多一个少一个，后面的等次就记到别人名下。本工具的规则。',
    en: 'Marks are typed in the order of the subjects: one too many or too few gives the rest to somebody else. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, rating)) {
      const subjects = data.subjects.length
      for (const [index, { ballot, marks }] of (data.ballots ?? []).entries()) {
        const count = countLetters(marks)
        if (count === subjects) continue
        yield {
          ...source.at('ballots', index, 'marks'),
          message: {
            zh: `票号 ${ballot} 有 ${count} 个等次，测评对象有 ${subjects} 个`,
            en: `ballot ${ballot} has ${count} marks, there are ${subjects} subjects`,
          },
          hint: {
            zh: '对照原票逐个核对；空着的写 _。',
            en: 'Compare with the paper ballot; write _ where a subject was left blank.',
          },
        }
      }
    }
  },
}
