import type { Fund } from '../../papers/assets.ts'
import { formatHundredths, hundredths } from '../hundredths.ts'
import type { SignRule } from './sign.ts'

export const largeCash: SignRule = {
  code: 'assets/large-cash',
  title: { zh: '大额现金', en: 'Large cash' },
  rationale: {
    zh: '库存现金过大，容易坐收坐支、白条抵库。标准取本轮设置的大额现金限额，没有设置的不判断；属惯例和当地财务制度。单笔现金支出要看凭证，本表不判断。',
    en: 'Much cash in hand invites spending from income and vouchers on blank paper. The measure is a setting of the round; without it nothing is judged, nor are single payments, which only vouchers show.',
  },
  *find({ assets, round }) {
    const limit = hundredths(round.thresholds?.cash_amount)
    if (!limit) return
    for (const [index, { id, account, years }] of assets.funds.entries()) {
      const listed = account?.includes('现金') ? years : []
      for (const [place, year] of listed.entries()) {
        const { key, cash } = cashOf(year)
        if (cash === null || cash < limit) continue
        yield {
          code: this.code,
          recordId: id,
          path: ['funds', index, 'years', place, key],
          title: this.title,
          message: {
            zh: `${year.year}年末库存现金${formatHundredths(cash)}元，不低于大额现金标准${formatHundredths(limit)}元，是否及时存入账户待核实`,
            en: `${formatHundredths(cash)} yuan in cash at the end of ${year.year}, not below the ${formatHundredths(limit)} that count as large: was it banked in time?`,
          },
          basis: {
            zh: '惯例，标准为本轮设置（当地财务制度）',
            en: 'custom; limit set for this round (local rules)',
          },
        }
      }
    }
  },
}

/** What was counted; what the books say where nobody counted. */
function cashOf({ counted, closing }: Fund['years'][number]): {
  key: 'counted' | 'closing'
  cash: bigint | null
} {
  const key = typeof counted === 'number' ? 'counted' : 'closing'
  return { key, cash: hundredths(counted ?? closing) }
}
