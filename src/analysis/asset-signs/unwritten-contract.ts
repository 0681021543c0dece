import { dayInChinese } from '../../papers/day-in-chinese.ts'
import { addMonths } from '../periods.ts'
import { CUSTOM, leaseBasis } from './basis.ts'
import { deedDay } from './deed.ts'
import type { SignRule } from './sign.ts'

const MONTHS = 6

export const unwrittenContract: SignRule = {
  code: 'assets/unwritten-contract',
  title: { zh: '六个月以上没有书面合同', en: 'Six months or more and nothing in writing' },
  rationale: {
    zh: '租赁期限六个月以上的应当采用书面形式（《民法典》第七百零七条；2021年前签订的为《合同法》第二百一十五条）。口头约定说不清租金和期限，集体收益没有凭据；承包、流转、合作没有书面合同的，按惯例一并提示。',
    en: 'A lease of six months or more must be in writing (Civil Code art. 707; Contract Law art. 215 before 2021). Word of mouth proves neither rent nor term. Other contracts are shown by custom.',
  },
  *find({ assets, day }) {
    for (const [index, contract] of assets.contracts.entries()) {
      const { from, to } = contract
      // Word of mouth mostly names no end: then it has run up to now.
      if (contract.written !== false || !from || (to ?? day) < addMonths(from, MONTHS)) continue
      const lease = contract.type === '租赁' || contract.type === null
      yield {
        code: this.code,
        recordId: contract.id,
        path: ['contracts', index, 'written'],
        title: this.title,
        message: to
          ? {
              zh: `${contract.type ?? '合同'}期限${dayInChinese(from)}至${dayInChinese(to)}，六个月以上，没有书面合同`,
              en: `runs from ${from} to ${to}, six months or more, with nothing in writing`,
            }
          : {
              zh: `${contract.type ?? '合同'}自${dayInChinese(from)}起已满六个月，没有写明终止日，没有书面合同`,
              en: `has run since ${from}, six months or more, with no end named and nothing in writing`,
            },
        basis: lease
          ? leaseBasis(deedDay(contract), { zh: '七百零七', en: 707 }, { zh: '二百一十五', en: 215 })
          : CUSTOM,
      }
    }
  },
}
