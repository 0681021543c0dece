import { stayOf } from '../../analysis/stay.ts'
import { village as villageKind } from '../../papers/village.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const villageStay: Check = {
  code: 'village/stay',
  severity: 'error',
  scope: 'village',
  title: { zh: '驻村结束不早于进驻', en: 'A stay does not end before it begins' },
  rationale: {
    zh: '驻村时间印在报告上，也是各项记录核对的依据，前后颠倒必有一个写错。本工具的规则。',
    en: 'The stay is printed in the report and every record is held against it; turned round, one of its days is wrong. Our own rule.',
  },
  *run(village) {
    const { from, to } = stayOf(village)
    if (from === null || to === null || from <= to) return
    for (const { source } of papersOf(village, villageKind)) {
      yield {
        ...source.at('stay', 'to'),
        message: {
          zh: `撤离日期 ${to} 早于进驻日期 ${from}`,
          en: `the stay ends on ${to} and begins on ${from}`,
        },
        hint: { zh: '改正两个日期中写错的一个。', en: 'Correct the day that is wrong.' },
      }
    }
  },
}
