import { assets } from '../../papers/assets.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const assetsBalanceYear: Check = {
  code: 'assets/balance-year',
  severity: 'error',
  scope: 'village',
  title: { zh: '资产负债一年只列一条', en: 'The balance sheet has one entry a year' },
  rationale: {
    zh: '同一年列了两条资产负债，报告不知道以哪条为准。本工具的规则。',
    en: 'With two balance sheets for a year a report cannot tell which is right. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, assets)) {
      const seen = new Set<number>()
      for (const [index, { year }] of (data.balances ?? []).entries()) {
        if (seen.has(year)) {
          yield {
            ...source.at('balances', index, 'year'),
            message: {
              zh: `“资产负债”的 ${year} 年列了不止一条`,
              en: `${year} has more than one balance sheet`,
            },
            hint: { zh: '合并成一条，或更正年度。', en: 'Merge the entries or correct the year.' },
          }
        }
        seen.add(year)
      }
    }
  },
}
