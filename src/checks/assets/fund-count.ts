import { entriesOf } from '../../analysis/entries.ts'
import { formatHundredths, hundredths } from '../../analysis/hundredths.ts'
import { assets } from '../../papers/assets.ts'
import type { Check } from '../check.ts'

export const assetsFundCount: Check = {
  code: 'assets/fund-count',
  severity: 'error',
  scope: 'village',
  title: {
    zh: '账面余额与实有数相符，不符的写明原因',
    en: 'Money in the books is the money counted, or a reason is given',
  },
  rationale: {
    zh: '账实不符而没有原因，就是钱去向不明。未达账项、利息未入账等正常原因写在“差异原因”里即可。账实相符是会计的基本要求，精确到分。',
    en: 'A difference without a reason is money nobody can account for. Ordinary reasons, such as interest not yet booked, only have to be written down.',
  },
  *run(village) {
    for (const {
      entry: { id, years },
      at,
    } of entriesOf(village, assets, 'funds')) {
      for (const [place, { year, closing, counted, reason }] of years.entries()) {
        const book = hundredths(closing)
        const real = hundredths(counted)
        if (book === null || real === null || book === real || reason?.trim()) continue
        yield {
          ...at('years', place, 'counted'),
          message: {
            zh: `${id} ${year} 年“实有数”为 ${formatHundredths(real)} 元，“年末余额”为 ${formatHundredths(book)} 元，相差 ${formatHundredths(real - book)} 元，没有写原因`,
            en: `${id}: ${formatHundredths(real)} yuan counted for ${year} against ${formatHundredths(book)} in the books, a difference of ${formatHundredths(real - book)} without a reason`,
          },
          hint: {
            zh: '查明后在“差异原因”（reason）写明；查不明的，列入待查问题清单核查。',
            en: 'Find out and write the reason; if nobody knows, make it a lead.',
          },
        }
      }
    }
  },
}
