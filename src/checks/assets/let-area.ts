import { formatHundredths, hundredths } from '../../analysis/hundredths.ts'
import { assets } from '../../papers/assets.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const assetsLetArea: Check = {
  code: 'assets/let-area',
  severity: 'warning',
  scope: 'village',
  title: {
    zh: '合同面积不大于所涉资源的面积',
    en: 'A contract covers no more land than there is',
  },
  rationale: {
    zh: '合同写的面积比地块还大，不是面积登记错了，就是合同把别处的地也写了进去。有实测面积的按实测面积。本工具的规则。',
    en: 'A contract over more land than its plots hold has the area wrong or takes in land from elsewhere. Measured area counts where there is one. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, assets)) {
      const areas = new Map(
        data.resources.map(({ id, area, measured }) => [id, hundredths(measured) ?? hundredths(area)]),
      )
      for (const [index, { id, objects, area: written }] of data.contracts.entries()) {
        const area = hundredths(written)
        const plots = [...new Set(objects)].map((object) => areas.get(object) ?? null)
        if (area === null || plots.length === 0 || plots.includes(null)) continue
        const whole = plots.reduce<bigint>((sum, plot) => sum + (plot ?? 0n), 0n)
        if (area <= whole) continue
        yield {
          ...source.at('contracts', index, 'area'),
          message: {
            zh: `${id} 的“合同面积”为 ${formatHundredths(area)} 亩，标的合计只有 ${formatHundredths(whole)} 亩`,
            en: `${id} covers ${formatHundredths(area)} mu, its plots hold ${formatHundredths(whole)}`,
          },
          hint: {
            zh: '核对合同和地块面积，标的没有列全的补上。',
            en: 'Compare contract and plots, and add plots that are missing from its objects.',
          },
        }
      }
    }
  },
}
