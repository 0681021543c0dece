import type { Contract } from '../../papers/assets.ts'
import { dayInChinese } from '../../papers/day-in-chinese.ts'
import { arrears } from '../arrears.ts'
import { formatHundredths, hundredths } from '../hundredths.ts'
import type { Day } from '../periods.ts'
import type { SignRule } from './sign.ts'

export const rentArrears: SignRule = {
  code: 'assets/rent-arrears',
  title: { zh: '拖欠租金', en: 'Rent in arrears' },
  rationale: {
    zh: '承租人应当按约定期限支付租金，逾期不付的，出租人可以请求在合理期限内支付，仍不付的可以解除合同（《民法典》第七百二十一条、第七百二十二条）。长期拖欠又不催收，往往是人情租、关系租。',
    en: 'Rent is owed when it falls due; where it stays unpaid the lessor may set a period and then end the lease (Civil Code art. 721, 722). Arrears that nobody claims often have a reason.',
  },
  *find({ assets, day }) {
    for (const [index, contract] of assets.contracts.entries()) {
      const owed = arrears(contract, day)
      if (owed === null || owed <= 0n) continue
      const since = unpaidSince(contract, day)
      yield {
        code: this.code,
        recordId: contract.id,
        path: ['contracts', index, 'rents'],
        title: this.title,
        message: {
          zh: `到${dayInChinese(day)}，${dayInChinese(since)}以来到期租金尚欠${formatHundredths(owed)}元`,
          en: `on ${day} ${formatHundredths(owed)} yuan of the rent due since ${since} is unpaid`,
        },
        basis: { zh: '《民法典》第七百二十一条、第七百二十二条', en: 'Civil Code art. 721, 722' },
      }
    }
  },
}

/** The first due day of which something is still unpaid. */
function unpaidSince({ rents }: Contract, day: Day): Day {
  let since = day
  for (const { due_on: due, payable, paid } of rents ?? []) {
    if (due && due < since && (hundredths(payable) ?? 0n) > (hundredths(paid) ?? 0n)) since = due
  }
  return since
}
