import { dayInChinese } from '../../papers/day-in-chinese.ts'
import { landContractBasis } from './basis.ts'
import { deedDay } from './deed.ts'
import type { SignRule } from './sign.ts'

export const transferBeyondUnderlying: SignRule = {
  code: 'assets/transfer-beyond-underlying',
  title: { zh: '流转期限超过承包期剩余期限', en: 'Transfer outlasts the contract under it' },
  rationale: {
    zh: '土地经营权流转的期限不得超过承包期的剩余期限（《农村土地承包法》第三十八条；2018年修正前为第三十三条）。超过的部分没有承包权作依据，到期后容易与承包户起争议。',
    en: 'Land may not be passed on for longer than what is left of the contract under it (Rural Land Contracting Law art. 38, art. 33 before the 2018 amendment).',
  },
  *find({ assets }) {
    for (const [index, contract] of assets.contracts.entries()) {
      const { to, underlying_to: underlying } = contract
      if (contract.type !== '经营权流转' || !to || !underlying || to <= underlying) continue
      const basis = landContractBasis(deedDay(contract), { zh: '三十八', en: 38 }, { zh: '三十三', en: 33 })
      if (!basis) continue
      yield {
        code: this.code,
        recordId: contract.id,
        path: ['contracts', index, 'to'],
        title: this.title,
        message: {
          zh: `流转到${dayInChinese(to)}，所依据的承包到${dayInChinese(underlying)}为止`,
          en: `passed on until ${to}, while the contract under it ends on ${underlying}`,
        },
        basis,
      }
    }
  },
}
