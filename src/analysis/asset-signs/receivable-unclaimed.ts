import { dayInChinese } from '../../papers/day-in-chinese.ts'
import { formatHundredths, hundredths } from '../hundredths.ts'
import { addYears } from '../periods.ts'
import type { SignRule } from './sign.ts'

const LIMITATION_YEARS = 3

export const receivableUnclaimed: SignRule = {
  code: 'assets/receivable-unclaimed',
  title: { zh: '应收款逾期三年未催收', en: 'Receivable three years past due and never claimed' },
  rationale: {
    zh: '诉讼时效期间为三年，分期履行的自最后一期期限届满之日起算（《民法典》第一百八十八条、第一百八十九条）。三年不催收，债务人可以拒付，集体的钱就可能要不回来。分期的款项，到期日填最后一期。',
    en: 'A claim lapses after three years, of instalments after three years from the last (Civil Code art. 188, 189): the debtor may then refuse. For instalments give the last due day.',
  },
  *find({ assets, day }) {
    for (const [index, { id, due_on: due, payable, received, claimed }] of (
      assets.receivables ?? []
    ).entries()) {
      const owed = hundredths(payable)
      const paid = hundredths(received)
      if (!due || claimed || owed === null || paid === null || owed <= paid) continue
      if (day <= addYears(due, LIMITATION_YEARS)) continue
      yield {
        code: this.code,
        recordId: id,
        path: ['receivables', index, 'due_on'],
        title: this.title,
        message: {
          zh: `${dayInChinese(due)}到期，尚欠${formatHundredths(owed - paid)}元，到${dayInChinese(day)}已超过三年，没有催收记载`,
          en: `due on ${due}, ${formatHundredths(owed - paid)} yuan outstanding, more than three years by ${day} and no claim on record`,
        },
        basis: { zh: '《民法典》第一百八十八条、第一百八十九条', en: 'Civil Code art. 188, 189' },
      }
    }
  },
}
