import { entriesOf } from '../../analysis/entries.ts'
import { formatHundredths, hundredths } from '../../analysis/hundredths.ts'
import { assets } from '../../papers/assets.ts'
import type { Check } from '../check.ts'

export const assetsFundCarry: Check = {
  code: 'assets/fund-carry',
  severity: 'error',
  scope: 'village',
  title: {
    zh: '上年年末余额等于下年年初余额',
    en: 'A year opens with what the year before closed with',
  },
  rationale: {
    zh: '年末结转到下年年初，一分不差。两年之间对不上，常是换账、换会计时少结转了钱。会计恒等式，精确到分。',
    en: 'What is left is carried forward to the cent. A gap between two years is often money lost when books or accountants changed. An identity of book-keeping.',
  },
  *run(village) {
    for (const {
      entry: { id, years },
      at,
    } of entriesOf(village, assets, 'funds')) {
      const closings = new Map(years.map(({ year, closing }) => [year, hundredths(closing)]))
      for (const [place, { year, opening: written }] of years.entries()) {
        const opening = hundredths(written)
        const before = closings.get(year - 1) ?? null
        if (opening === null || before === null || opening === before) continue
        yield {
          ...at('years', place, 'opening'),
          message: {
            zh: `${id} ${year} 年“年初余额”为 ${formatHundredths(opening)} 元，${year - 1} 年“年末余额”为 ${formatHundredths(before)} 元，相差 ${formatHundredths(opening - before)} 元`,
            en: `${id} opens ${year} with ${formatHundredths(opening)} yuan but closed ${year - 1} with ${formatHundredths(before)}, a difference of ${formatHundredths(opening - before)}`,
          },
          hint: {
            zh: '对照两年的总账更正；账上确实没有结转的，列入待查问题清单核查。',
            en: 'Compare the ledgers of both years and correct; if nothing was carried forward, make it a lead.',
          },
        }
      }
    }
  },
}
