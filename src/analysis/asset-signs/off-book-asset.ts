import { hundredths } from '../hundredths.ts'
import { CUSTOM } from './basis.ts'
import type { SignRule } from './sign.ts'

export const offBookAsset: SignRule = {
  code: 'assets/off-book-asset',
  title: { zh: '地上有、账上没有的资产', en: 'On the ground and not in the books' },
  rationale: {
    zh: '原值登记为 0 的资产，是清查时看到、账上没有的。账外资产的出租收入也容易在账外。惯例上的疑点，要查清来源、权属和收益。',
    en: 'An asset with a cost of 0 was seen and is in no book; its income is easily in none either. A sign by custom: find out where it came from, whose it is and what it earns.',
  },
  *find({ assets }) {
    for (const [index, { id, cost, use }] of assets.assets.entries()) {
      if (hundredths(cost) !== 0n) continue
      const used = use === null ? '' : `，使用情况为${use}`
      yield {
        code: this.code,
        recordId: id,
        path: ['assets', index, 'cost'],
        title: this.title,
        message: {
          zh: `账面原值为0${used}，是否账外资产待核实`,
          en: `a cost of 0 in the books${use === null ? '' : `, used as ${use}`}: is it in the books at all?`,
        },
        basis: CUSTOM,
      }
    }
  },
}
