import type { Fund } from '../../papers/assets.ts'
import type { AssetsPaper } from '../../papers/types/assets.ts'
import { formatHundredths, hundredths, sumHundredths } from '../hundredths.ts'
import { CUSTOM } from './basis.ts'
import type { Sign, SignRule } from './sign.ts'

export const incomeUnbooked: SignRule = {
  code: 'assets/income-unbooked',
  title: { zh: '收取的租金多于入账的收入', en: 'More rent taken than income booked' },
  rationale: {
    zh: '一年里收取的租金，比所有账户当年入账的收入还多，就有租金没有入账，可能形成小金库或者坐收坐支。惯例上的疑点；账户没有列全、当年收入没有填的不判断。',
    en: 'Where more rent was taken in a year than all accounts booked as income, some was not booked. A sign by custom; a year in which an account has no figure is not judged.',
  },
  *find({ assets }) {
    const taken = rentTaken(assets)
    for (const [index, fund] of assets.funds.entries()) {
      for (const [place, { year }] of fund.years.entries()) {
        if (!isFirstWith(year, fund, assets.funds)) continue
        const gap = gapOf(year, assets, taken.get(year) ?? 0n)
        if (gap)
          yield {
            ...gap,
            code: this.code,
            title: this.title,
            recordId: fund.id,
            path: ['funds', index, 'years', place, 'income'],
          }
      }
    }
  },
}

/** A year is told of once, at the first account that has it. */
function isFirstWith(year: number, fund: Fund, funds: readonly Fund[]): boolean {
  return funds.find(({ years }) => years.some((one) => one.year === year)) === fund
}

function gapOf(year: number, { funds }: AssetsPaper, taken: bigint): Pick<Sign, 'message' | 'basis'> | null {
  const entries = funds.map(({ years }) => years.find((one) => one.year === year))
  const booked = entries.includes(undefined) ? null : sumHundredths(entries.map((entry) => entry?.income))
  if (booked === null || taken <= booked) return null
  return {
    message: {
      zh: `${year}年收取租金合计${formatHundredths(taken)}元，各账户当年收入合计只有${formatHundredths(booked)}元`,
      en: `${formatHundredths(taken)} yuan of rent was taken in ${year}, all accounts together booked ${formatHundredths(booked)}`,
    },
    basis: CUSTOM,
  }
}

/** By the year of the payment, in cents. */
function rentTaken({ contracts }: AssetsPaper): ReadonlyMap<number, bigint> {
  const taken = new Map<number, bigint>()
  for (const { rents } of contracts) {
    for (const { paid, paid_on: paidOn } of rents ?? []) {
      if (!paidOn) continue
      const year = Number(paidOn.slice(0, 4))
      taken.set(year, (taken.get(year) ?? 0n) + (hundredths(paid) ?? 0n))
    }
  }
  return taken
}
