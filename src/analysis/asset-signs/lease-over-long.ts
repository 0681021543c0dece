import { dayInChinese } from '../../papers/day-in-chinese.ts'
import { addDays, addYears, isOver } from '../periods.ts'
import { leaseBasis } from './basis.ts'
import { deedDay, termStart } from './deed.ts'
import type { SignRule } from './sign.ts'
import { chineseTerm, englishTerm } from './spoken.ts'

const MAX_YEARS = 20

export const leaseOverLong: SignRule = {
  code: 'assets/lease-over-long',
  title: { zh: '租赁期限超过二十年', en: 'Lease longer than twenty years' },
  rationale: {
    zh: '租赁期限不得超过二十年，续订的自续订之日起也不得超过二十年，超过的部分无效、未超过的部分有效（《民法典》第七百零五条；2021年前签订的为《合同法》第二百一十四条）。承包另有期限，不适用本条。过长的租期往往把几届以后的集体收益一次定死。',
    en: 'A lease may not run longer than twenty years, nor a renewal from its own day; only the excess is void (Civil Code art. 705; Contract Law art. 214 before 2021). Land contracts have terms of their own. Too long a lease settles the income of committees yet to come.',
  },
  *find({ assets }) {
    for (const [index, contract] of assets.contracts.entries()) {
      const from = termStart(contract)
      const { to } = contract
      if (contract.type !== '租赁' || !from || !to || !isOver(from, to, MAX_YEARS)) continue
      const limit = addYears(from, MAX_YEARS)
      const renewed = contract.renewed_from
        ? { zh: '（自续订之日起算）', en: ' (from its renewal)' }
        : { zh: '', en: '' }
      yield {
        code: this.code,
        recordId: contract.id,
        path: ['contracts', index, 'to'],
        title: this.title,
        message: {
          zh: `租期${dayInChinese(from)}至${dayInChinese(to)}${renewed.zh}，共${chineseTerm(from, to)}，超过二十年；自${dayInChinese(addDays(limit, 1))}起的部分是否有效待核实`,
          en: `runs from ${from} to ${to}${renewed.en}, ${englishTerm(from, to)}, more than twenty years; only what lies after ${limit} is in question`,
        },
        basis: leaseBasis(deedDay(contract), { zh: '七百零五', en: 705 }, { zh: '二百一十四', en: 214 }),
      }
    }
  },
}
