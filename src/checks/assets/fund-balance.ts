import { entriesOf } from '../../analysis/entries.ts'
import { formatHundredths, hundredths } from '../../analysis/hundredths.ts'
import { assets } from '../../papers/assets.ts'
import type { Check } from '../check.ts'

export const assetsFundBalance: Check = {
  code: 'assets/fund-balance',
  severity: 'error',
  scope: 'village',
  title: {
    zh: '年初余额加收入减支出等于年末余额',
    en: 'Opening balance plus income less expense is the closing balance',
  },
  rationale: {
    zh: '每个账户每年的四个数必须相符，差一分也说明有一笔账抄错、漏记或者没有入账。会计恒等式，精确到分。',
    en: 'The four figures of an account and year must agree to the cent; a difference means an entry copied wrongly, left out or never booked. An identity of book-keeping.',
  },
  *run(village) {
    for (const {
      entry: { id, years },
      at,
    } of entriesOf(village, assets, 'funds')) {
      for (const [place, { year, ...sums }] of years.entries()) {
        const opening = hundredths(sums.opening)
        const income = hundredths(sums.income)
        const expense = hundredths(sums.expense)
        const closing = hundredths(sums.closing)
        if (opening === null || income === null || expense === null || closing === null) continue
        const due = opening + income - expense
        if (due === closing) continue
        yield {
          ...at('years', place, 'closing'),
          message: {
            zh: `${id} ${year} 年“年末余额”为 ${formatHundredths(closing)} 元，年初加收入减支出为 ${formatHundredths(due)} 元，相差 ${formatHundredths(closing - due)} 元`,
            en: `${id} closes ${year} with ${formatHundredths(closing)} yuan, opening plus income less expense is ${formatHundredths(due)}, a difference of ${formatHundredths(closing - due)}`,
          },
          hint: {
            zh: '对照总账和银行对账单，更正抄错的数；账上确实不平的，列入待查问题清单核查。',
            en: 'Compare ledger and bank statement and correct the figure; if the books themselves do not balance, make it a lead.',
          },
        }
      }
    }
  },
}
