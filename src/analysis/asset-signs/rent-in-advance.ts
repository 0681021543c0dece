import type { Contract } from '../../papers/assets.ts'
import { dayInChinese } from '../../papers/day-in-chinese.ts'
import { CUSTOM } from './basis.ts'
import type { SignRule } from './sign.ts'

export const rentInAdvance: SignRule = {
  code: 'assets/rent-in-advance',
  title: { zh: '一次收取多年租金', en: 'Several years’ rent taken at once' },
  rationale: {
    zh: '一次收取以后几年的租金，是寅吃卯粮，容易形成账外资金，也使以后各届村班子无租可收。这是惯例上的疑点，法律并不禁止预收。',
    en: 'Rent taken years ahead is easily spent off the books and leaves later committees without income. A sign by custom: the law does not forbid it.',
  },
  *find({ assets }) {
    for (const [index, contract] of assets.contracts.entries()) {
      for (const [paidOn, years] of paidTogether(contract)) {
        if (years.size < 2) continue
        yield {
          code: this.code,
          recordId: contract.id,
          path: ['contracts', index, 'rents'],
          title: this.title,
          message: {
            zh: `${dayInChinese(paidOn)}一次收取${yearsText([...years])}年度共${years.size}年的租金`,
            en: `the rent of ${years.size} years (${[...years].join(', ')}) was taken on ${paidOn}`,
          },
          basis: CUSTOM,
        }
      }
    }
  },
}

/** The years whose rent was paid on one day before it fell due or on that day: old arrears paid off are none of them. */
function paidTogether(contract: Contract): Map<string, Set<number>> {
  const together = new Map<string, Set<number>>()
  for (const { year, due_on: due, paid, paid_on: paidOn } of contract.rents ?? []) {
    if (!paidOn || !due || !paid || due < paidOn) continue
    const years = together.get(paidOn) ?? new Set()
    together.set(paidOn, years.add(year))
  }
  return together
}

/** 2023至2027 where the years follow each other, else 2023、2025 */
function yearsText(years: readonly number[]): string {
  const sorted = [...years].sort((a, b) => a - b)
  const [first = 0] = sorted
  const last = sorted.at(-1) ?? first
  const running = sorted.length > 2 && last - first === sorted.length - 1
  return running ? `${first}至${last}` : sorted.join('、')
}
