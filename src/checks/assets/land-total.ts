import { formatHundredths, sumHundredths } from '../../analysis/hundredths.ts'
import { assets } from '../../papers/assets.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const assetsLandTotal: Check = {
  code: 'assets/land-total',
  severity: 'error',
  scope: 'village',
  title: {
    zh: '土地总面积等于农用地、建设用地、未利用地和待界定土地之和',
    en: 'All land is agricultural, construction, unused and undetermined land',
  },
  rationale: {
    zh: '四类相加必须等于总面积，精确到0.01亩。差的那几亩，往往就是没有入账、没有发包合同的地。',
    en: 'The four kinds make up the whole to 0.01 mu. The missing few are often land that is in no book and under no contract.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, assets)) {
      const { land } = data
      if (!land) continue
      const total = sumHundredths([land.total])
      const parts = sumHundredths([
        land.agricultural?.total,
        land.construction?.total,
        land.unused?.total,
        land.undetermined,
      ])
      if (total === null || parts === null || total === parts) continue
      yield {
        ...source.at('land', 'total'),
        message: {
          zh: `“土地总面积”为 ${formatHundredths(total)} 亩，四类合计 ${formatHundredths(parts)} 亩，相差 ${formatHundredths(total - parts)} 亩`,
          en: `land totals ${formatHundredths(total)} mu, its four kinds ${formatHundredths(parts)}, a difference of ${formatHundredths(total - parts)}`,
        },
        hint: {
          zh: '对照土地确权和清产核资资料更正；没有待界定土地的写 0。',
          en: 'Compare the land register and correct; write 0 where nothing is undetermined.',
        },
      }
    }
  },
}
