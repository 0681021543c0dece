import { entriesOf } from '../../analysis/entries.ts'
import { formatHundredths, hundredths } from '../../analysis/hundredths.ts'
import { assets } from '../../papers/assets.ts'
import type { Check } from '../check.ts'

export const assetsNetValue: Check = {
  code: 'assets/net-value',
  severity: 'error',
  scope: 'village',
  title: { zh: '净值等于原值减累计折旧', en: 'Net value is cost less depreciation' },
  rationale: {
    zh: '净值由原值和折旧算出，对不上就有一个数是错的，资产总额跟着错。会计恒等式，精确到分。',
    en: 'Net value follows from cost and depreciation; where it does not, one figure is wrong, and so is the total. An identity of book-keeping.',
  },
  *run(village) {
    for (const { entry: asset, at } of entriesOf(village, assets, 'assets')) {
      const cost = hundredths(asset.cost)
      const depreciation = hundredths(asset.depreciation)
      const net = hundredths(asset.net)
      if (cost === null || depreciation === null || net === null) continue
      const due = cost - depreciation
      if (net === due) continue
      yield {
        ...at('net'),
        message: {
          zh: `${asset.id} 的“净值”为 ${formatHundredths(net)} 元，原值减累计折旧为 ${formatHundredths(due)} 元`,
          en: `${asset.id} has a net value of ${formatHundredths(net)} yuan, cost less depreciation is ${formatHundredths(due)}`,
        },
        hint: { zh: '对照固定资产台账更正。', en: 'Compare the register of assets and correct.' },
      }
    }
  },
}
