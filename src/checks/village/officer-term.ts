import { village as villageKind } from '../../papers/village.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const villageOfficerTerm: Check = {
  code: 'village/officer-term',
  severity: 'error',
  scope: 'village',
  title: { zh: '班子成员离任不早于任职', en: 'No officer leaves before taking office' },
  rationale: {
    zh: '任期用来认定是谁任内的事，前后颠倒就会认错人。本工具的规则。',
    en: 'Terms tell in whose time a thing was done; turned round they blame the wrong person. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, villageKind)) {
      for (const [index, { name, from, to }] of data.officers.entries()) {
        if (typeof from !== 'string' || typeof to !== 'string' || from <= to) continue
        yield {
          ...source.at('officers', index, 'to'),
          message: {
            zh: `${name}的离任日期 ${to} 早于任职日期 ${from}`,
            en: `${name} left on ${to} and took office on ${from}`,
          },
          hint: { zh: '改正两个日期中写错的一个。', en: 'Correct the day that is wrong.' },
        }
      }
    }
  },
}
