import { rating } from '../../papers/rating.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const ratingTeamFirst: Check = {
  code: 'rating/team-first',
  severity: 'error',
  scope: 'village',
  title: { zh: '测评对象第一个是班子整体', en: 'The first subject is the team as a whole' },
  rationale: {
    zh: '等次字母按对象先后录入，第一个字母是对班子整体的评价。班子不在第一位，全部等次就错位。本工具的规则。',
    en: 'The first letter rates the team as a whole; with the team elsewhere every mark shifts. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, rating)) {
      if (data.subjects.length === 0) continue
      const place = data.subjects.findIndex(({ id }) => id === 'team')
      if (place === 0) continue
      yield {
        ...source.at('subjects', Math.max(place, 0), 'id'),
        message:
          place < 0
            ? {
                zh: '测评对象中没有班子整体（team）',
                en: 'the team as a whole (team) is not among the subjects',
              }
            : {
                zh: `班子整体（team）排在第 ${place + 1}，应排第一`,
                en: `the team stands at place ${place + 1}, not first`,
              },
        hint: {
          zh: '第一个对象写 id: team；已经录入的等次要同样调整先后。',
          en: 'Make id: team the first subject, and move its letter in every ballot that was entered.',
        },
      }
    }
  },
}
