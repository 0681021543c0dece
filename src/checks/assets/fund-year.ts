import { entriesOf } from '../../analysis/entries.ts'
import { assets } from '../../papers/assets.ts'
import type { Check } from '../check.ts'

export const assetsFundYear: Check = {
  code: 'assets/fund-year',
  severity: 'error',
  scope: 'village',
  title: { zh: '一个账户一年只列一条', en: 'An account has one entry a year' },
  rationale: {
    zh: '同一账户同一年列了两条，合计就重复，结转也不知道以哪条为准。本工具的规则。',
    en: 'Two entries for one account and year are counted twice, and nobody knows which carries forward. Our own rule.',
  },
  *run(village) {
    for (const {
      entry: { id, years },
      at,
    } of entriesOf(village, assets, 'funds')) {
      const seen = new Set<number>()
      for (const [place, { year }] of years.entries()) {
        if (seen.has(year)) {
          yield {
            ...at('years', place, 'year'),
            message: { zh: `${id} 的 ${year} 年列了不止一条`, en: `${id} lists ${year} more than once` },
            hint: { zh: '合并成一条，或更正年度。', en: 'Merge the entries or correct the year.' },
          }
        }
        seen.add(year)
      }
    }
  },
}
