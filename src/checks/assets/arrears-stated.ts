import { arrears } from '../../analysis/arrears.ts'
import { entriesOf } from '../../analysis/entries.ts'
import { formatHundredths, hundredths } from '../../analysis/hundredths.ts'
import { assets } from '../../papers/assets.ts'
import type { Check } from '../check.ts'

export const assetsArrearsStated: Check = {
  code: 'assets/arrears-stated',
  severity: 'error',
  scope: 'village',
  title: {
    zh: '拖欠租金等于到期应付合计减已付合计',
    en: 'Arrears are rent due less rent received',
  },
  rationale: {
    zh: '村里自报的欠租与逐期登记算出来的不一样，总有一边不实。算到截止日期为止，多收的不算欠。会计恒等式，精确到分。',
    en: 'Where the arrears a village states differ from its own list of rents one of them is untrue. Counted to the day of the sheet; rent paid ahead is no arrears.',
  },
  *run(village, { today }) {
    for (const { entry: contract, data, at } of entriesOf(village, assets, 'contracts')) {
      const day = data.as_of ?? today
      const stated = hundredths(contract.arrears)
      const owed = arrears(contract, day)
      if (stated === null || owed === null) continue
      const due = owed > 0n ? owed : 0n
      if (stated === due) continue
      yield {
        ...at('arrears'),
        message: {
          zh: `${contract.id} 的“拖欠租金”为 ${formatHundredths(stated)} 元，到 ${day} 应付合计减已付合计为 ${formatHundredths(due)} 元`,
          en: `${contract.id} states arrears of ${formatHundredths(stated)} yuan, rent due by ${day} less rent received is ${formatHundredths(due)}`,
        },
        hint: {
          zh: '逐期核对“租金收缴”，更正错的一边；不清楚的写 null。',
          en: 'Compare the rents one by one and correct the side that is wrong; write null where it is not known.',
        },
      }
    }
  },
}
