import { village as villageKind } from '../../papers/village.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const villageHouseholds: Check = {
  code: 'village/households',
  severity: 'error',
  scope: 'village',
  title: { zh: '常住户数不超过总户数', en: 'No more resident households than households' },
  rationale: {
    zh: '走访比例按常住户数算，户数写错，比例就不实。本工具的规则。',
    en: 'The share of visits is of resident households; a wrong number makes it untrue. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, villageKind)) {
      const { households, resident_households: resident } = data
      if (households === null || typeof resident !== 'number' || resident <= households) continue
      yield {
        ...source.at('resident_households'),
        message: {
          zh: `常住户数 ${resident} 多于总户数 ${households}`,
          en: `${resident} resident households of ${households}`,
        },
        hint: { zh: '核对村情，改正写错的一个。', en: 'Correct the number that is wrong.' },
      }
    }
  },
}
