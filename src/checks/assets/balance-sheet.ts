import { entriesOf } from '../../analysis/entries.ts'
import { formatHundredths, hundredths } from '../../analysis/hundredths.ts'
import { assets } from '../../papers/assets.ts'
import type { Check } from '../check.ts'

export const assetsBalanceSheet: Check = {
  code: 'assets/balance-sheet',
  severity: 'error',
  scope: 'village',
  title: { zh: '资产等于负债加权益', en: 'Assets are liabilities and equity' },
  rationale: {
    zh: '资产负债表左右必须相等。不等，说明有科目抄错或者漏列。会计恒等式，精确到分。',
    en: 'Both sides of a balance sheet are equal to the cent; otherwise an account was copied wrongly or left out. An identity of book-keeping.',
  },
  *run(village) {
    for (const {
      entry: { year, ...sums },
      at,
    } of entriesOf(village, assets, 'balances')) {
      const total = hundredths(sums.assets)
      const liabilities = hundredths(sums.liabilities)
      const equity = hundredths(sums.equity)
      if (total === null || liabilities === null || equity === null) continue
      const claims = liabilities + equity
      if (total === claims) continue
      yield {
        ...at('assets'),
        message: {
          zh: `${year} 年“资产总计”为 ${formatHundredths(total)} 元，负债与权益合计 ${formatHundredths(claims)} 元，相差 ${formatHundredths(total - claims)} 元`,
          en: `assets of ${year} are ${formatHundredths(total)} yuan, liabilities and equity ${formatHundredths(claims)}, a difference of ${formatHundredths(total - claims)}`,
        },
        hint: {
          zh: '对照资产负债表更正；报表本身不平的，列入待查问题清单核查。',
          en: 'Compare the balance sheet and correct; if the sheet itself does not balance, make it a lead.',
        },
      }
    }
  },
}
