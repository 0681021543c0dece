import { formatHundredths, hundredths, sumHundredths } from '../analysis/hundredths.ts'
import { assets } from '../papers/assets.ts'
import { labelAt } from '../papers/fields.ts'
import { papersOf } from '../papers/workspace.ts'
import type { Check } from './check.ts'

const KINDS = [
  ['agricultural', 'agricultural land'],
  ['construction', 'construction land'],
  ['unused', 'unused land'],
] as const

export const assetsLandParts: Check = {
  code: 'assets/land-parts',
  severity: 'error',
  scope: 'village',
  title: { zh: '各类土地的细项与小计相符', en: 'The parts of each kind of land make up its subtotal' },
  rationale: {
    zh: '农用地、建设用地列了细项的，细项之和等于小计，精确到0.01亩；未利用地只单列四荒，不得大于小计。只填小计、没有列细项的不查。',
    en: 'Where parts are listed they make up the subtotal to 0.01 mu; of unused land only waste land is listed and may not exceed it. A subtotal alone is not judged.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, assets)) {
      for (const [key, english] of KINDS) {
        const group = data.land?.[key]
        if (!group) continue
        const { total: written, ...listed } = group
        const values = Object.values(listed)
        const total = hundredths(written)
        const parts = values.length > 0 ? sumHundredths(values) : null
        if (total === null || parts === null) continue
        if (key === 'unused' ? parts <= total : parts === total) continue
        const label = labelAt(assets.schema, ['land', key])
        yield {
          ...source.at('land', key, 'total'),
          message: {
            zh: `“${label}”小计 ${formatHundredths(total)} 亩，细项合计 ${formatHundredths(parts)} 亩，相差 ${formatHundredths(total - parts)} 亩`,
            en: `${english} totals ${formatHundredths(total)} mu, its parts ${formatHundredths(parts)}, a difference of ${formatHundredths(total - parts)}`,
          },
          hint: {
            zh: '更正小计，或把没有列出的细项补上。',
            en: 'Correct the subtotal, or add the part that is missing.',
          },
        }
      }
    }
  },
}
