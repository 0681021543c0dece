import { entriesOf } from '../../analysis/entries.ts'
import { formatHundredths, hundredths } from '../../analysis/hundredths.ts'
import { assets } from '../../papers/assets.ts'
import type { Check } from '../check.ts'

export const assetsMeasuredArea: Check = {
  code: 'assets/measured-area',
  severity: 'warning',
  scope: 'village',
  title: { zh: '实测面积与账面面积一致', en: 'Land measures what the books say' },
  rationale: {
    zh: '实际比账面多，多出的地租金没有归集体；比账面少，可能被侵占。面积不一致要由人判断：是丈量误差，还是问题苗头。通行做法。',
    en: 'Land beyond the books pays no rent to the collective, land short of them may have been taken. Somebody has to decide whether it is an error of measuring or a lead. Usual practice.',
  },
  *run(village) {
    for (const { entry: resource, at } of entriesOf(village, assets, 'resources')) {
      const area = hundredths(resource.area)
      const measured = hundredths(resource.measured)
      if (area === null || measured === null || area === measured) continue
      yield {
        ...at('measured'),
        message: {
          zh: `${resource.id} 的“实测面积”为 ${formatHundredths(measured)} 亩，“账面面积”为 ${formatHundredths(area)} 亩，相差 ${formatHundredths(measured - area)} 亩`,
          en: `${resource.id} measures ${formatHundredths(measured)} mu against ${formatHundredths(area)} in the books, a difference of ${formatHundredths(measured - area)}`,
        },
        hint: {
          zh: '复核丈量；确有出入的，列入待查问题清单，查这部分由谁使用、租金归谁。',
          en: 'Measure again; if it stands, make it a lead: who uses the difference and who gets its rent.',
        },
      }
    }
  },
}
