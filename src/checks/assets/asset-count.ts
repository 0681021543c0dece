import { entriesOf } from '../../analysis/entries.ts'
import { formatHundredths, hundredths } from '../../analysis/hundredths.ts'
import { assets } from '../../papers/assets.ts'
import type { Check } from '../check.ts'

export const assetsAssetCount: Check = {
  code: 'assets/asset-count',
  severity: 'error',
  scope: 'village',
  title: {
    zh: '账面净值与盘点净值相符，不符的写明原因',
    en: 'An asset is worth in the books what was counted, or a reason is given',
  },
  rationale: {
    zh: '账上有、地上没有，或者地上有、账上没有，都要说得清原因：拆除未核销、捐建未入账等。账实相符是会计的基本要求，精确到分。',
    en: 'What is in the books and not on the ground, or the reverse, needs a reason: pulled down and not written off, donated and not booked.',
  },
  *run(village) {
    for (const {
      entry: { id, net, counted, reason },
      at,
    } of entriesOf(village, assets, 'assets')) {
      const book = hundredths(net)
      const real = hundredths(counted)
      if (book === null || real === null || book === real || reason?.trim()) continue
      yield {
        ...at('counted'),
        message: {
          zh: `${id} 的“盘点净值”为 ${formatHundredths(real)} 元，“净值”为 ${formatHundredths(book)} 元，没有写原因`,
          en: `${id}: ${formatHundredths(real)} yuan counted against ${formatHundredths(book)} in the books, without a reason`,
        },
        hint: {
          zh: '查明后在“差异原因”（reason）写明；查不明的，列入待查问题清单核查。',
          en: 'Find out and write the reason; if nobody knows, make it a lead.',
        },
      }
    }
  },
}
