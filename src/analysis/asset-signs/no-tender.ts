import { formatHundredths, hundredths } from '../hundredths.ts'
import { contractValue } from './contract-value.ts'
import type { SignRule } from './sign.ts'

export const noTender: SignRule = {
  code: 'assets/no-tender',
  title: { zh: '达到限额未公开交易', en: 'Over the threshold and not tendered' },
  rationale: {
    zh: '达到当地限额的发包、出租应当公开交易。限额由各地规定，取本轮设置的公开交易限额；没有设置的不判断。标的额按年租金乘年数计，不满一年按一年。',
    en: 'Lettings over the local threshold are to be tendered in public. The threshold is a setting of the round; without it nothing is judged. Value: yearly rent times years begun.',
  },
  *find({ assets, round }) {
    const threshold = hundredths(round.thresholds?.tender_amount)
    if (threshold === null) return
    for (const [index, contract] of assets.contracts.entries()) {
      const value = contractValue(contract)
      if (contract.tender !== false || value === null || value < threshold) continue
      yield {
        code: this.code,
        recordId: contract.id,
        path: ['contracts', index, 'tender'],
        title: this.title,
        message: {
          zh: `合同期内租金合计${formatHundredths(value)}元，达到限额${formatHundredths(threshold)}元，登记为未公开交易`,
          en: `worth ${formatHundredths(value)} yuan over its term, at or over ${formatHundredths(threshold)}, recorded as not tendered`,
        },
        basis: {
          zh: '本轮设置的公开交易限额（当地规定）',
          en: 'threshold set for this round (local rules)',
        },
      }
    }
  },
}
