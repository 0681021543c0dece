import { outsideStay, stayOf } from '../../analysis/stay.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveyOutsideStay: Check = {
  code: 'survey/outside-stay',
  severity: 'error',
  scope: 'village',
  title: { zh: '问卷发放都在驻村时间以内', en: 'Every sitting of the survey falls within the stay' },
  rationale: {
    zh: '发放日期落在驻村时间以外，不是日期写错，就是驻村时间写错。本工具的规则；驻村时间未定的村不查。',
    en: 'A sitting outside the stay has a wrong date, or the stay is wrong. Our own rule; without a stay nothing is judged.',
  },
  *run(village) {
    const stay = stayOf(village)
    for (const { data, source } of papersOf(village, survey)) {
      for (const [index, { date }] of (data.held ?? []).entries()) {
        const found = outsideStay(
          source,
          ['held', index, 'date'],
          date,
          { zh: `第 ${index + 1} 场问卷`, en: `sitting ${index + 1}` },
          stay,
        )
        if (found) yield found
      }
    }
  },
}
