import { outsideStay, stayOf } from '../../analysis/stay.ts'
import { test } from '../../papers/test.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const testOutsideStay: Check = {
  code: 'test/outside-stay',
  severity: 'error',
  scope: 'village',
  title: { zh: '知识测试在驻村时间以内', en: 'The knowledge test falls within the stay' },
  rationale: {
    zh: '测试日期落在驻村时间以外，不是日期写错，就是驻村时间写错。本工具的规则；驻村时间未定的村不查。',
    en: 'A test outside the stay has a wrong date, or the stay is wrong. Our own rule; without a stay nothing is judged.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, test)) {
      const found = outsideStay(
        source,
        ['date'],
        data.date,
        { zh: '知识测试', en: 'the test' },
        stayOf(village),
      )
      if (found) yield found
    }
  },
}
