import { formatHundredths, hundredths, sumHundredths } from '../../analysis/hundredths.ts'
import { assets } from '../../papers/assets.ts'
import { labelAt } from '../../papers/fields.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

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
        const gap = gapIn(data.land?.[key] ?? null, key === 'unused')
        if (!gap) continue
        const label = labelAt(assets.schema, ['land', key])
        const [total, parts] = [formatHundredths(gap.total), formatHundredths(gap.parts)]
        const difference = formatHundredths(gap.total - gap.parts)
        yield {
          ...source.at('land', key, 'total'),
          message: {
            zh: `“${label}”小计 ${total} 亩，细项合计 ${parts} 亩，相差 ${difference} 亩`,
            en: `${english} totals ${total} mu, its parts ${parts}, a difference of ${difference}`,
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

type Subtotal = { readonly total: number | null } & Readonly<Record<string, number | null | undefined>>

/** Null where the subtotal holds, or nothing can be said of it; `within` where not every part is listed. */
function gapIn(group: Subtotal | null, within: boolean): { total: bigint; parts: bigint } | null {
  if (!group) return null
  const { total: written, ...listed } = group
  const values = Object.values(listed)
  const total = hundredths(written)
  const parts = values.length > 0 ? sumHundredths(values) : null
  if (total === null || parts === null) return null
  return (within ? parts <= total : parts === total) ? null : { total, parts }
}
