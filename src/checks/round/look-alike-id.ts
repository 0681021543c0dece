import { groupBy } from '../../analysis/group-by.ts'
import { bareNumber } from '../../papers/bare-number.ts'
import { recordsById } from '../../papers/records.ts'
import type { Check } from '../check.ts'

export const roundLookAlikeId: Check = {
  code: 'round/look-alike-id',
  severity: 'error',
  scope: 'village',
  title: { zh: '编号不只差前面的零', en: 'No two numbers differ in leading zeros alone' },
  rationale: {
    zh: 'HT-0091 和 HT-091 念起来、抄起来是同一个号，多半是同一件材料登了两次；引用时少写一个零，就引到另一件上。本工具的规则。',
    en: 'HT-0091 and HT-091 are one number when read out or copied: mostly one record entered twice, and a reference short of a zero leads to the other. Our own rule.',
  },
  *run(village) {
    const alike = groupBy([...recordsById(village)], ([id]) => bareNumber(id))
    for (const same of alike.values()) {
      const first = same[0]?.[0]
      for (const [id, records] of same.slice(1)) {
        for (const { paper, path } of records) {
          yield {
            ...paper.source.at(...path, 'id'),
            message: {
              zh: `编号 ${id} 与 ${first} 只差前面的零`,
              en: `${id} and ${first} differ in leading zeros alone`,
            },
            hint: {
              zh: '是同一件，并作一条；不是，换一个没有用过的编号，引用它的地方一并改。',
              en: 'If they are one, keep one record; if not, give it a number that is free, and change what refers to it.',
            },
          }
        }
      }
    }
  },
}
