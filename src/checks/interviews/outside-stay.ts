import { outsideStay, stayOf } from '../../analysis/stay.ts'
import { interviews } from '../../papers/interviews.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const interviewsOutsideStay: Check = {
  code: 'interviews/outside-stay',
  severity: 'error',
  scope: 'village',
  title: { zh: '谈话都在驻村时间以内', en: 'Every interview falls within the stay' },
  rationale: {
    zh: '记录的日期落在驻村时间以外，不是日期写错，就是驻村时间写错；两者都会进入报告。疑点可以早于驻村，记录不可以。本工具的规则；驻村时间未定的村不查。',
    en: 'A record dated outside the stay has a wrong date, or the stay is wrong; both go into the report. Leads may be older, records may not. Our own rule; without a stay nothing is judged.',
  },
  *run(village) {
    const stay = stayOf(village)
    for (const { data, source } of papersOf(village, interviews)) {
      for (const [index, { id, date }] of data.interviews.entries()) {
        const found = outsideStay(source, ['interviews', index, 'date'], date, { zh: `${id} `, en: id }, stay)
        if (found) yield found
      }
    }
  },
}
