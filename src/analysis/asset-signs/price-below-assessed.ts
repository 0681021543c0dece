import { formatHundredths, hundredths } from '../hundredths.ts'
import { COLLECTIVE_LAW_FROM, CUSTOM } from './basis.ts'
import { deedDay } from './deed.ts'
import type { SignRule } from './sign.ts'

export const priceBelowAssessed: SignRule = {
  code: 'assets/price-below-assessed',
  title: { zh: '租金低于评估价或邻近价', en: 'Rent below the assessed or neighbouring price' },
  rationale: {
    zh: '租金明显低于评估价或者邻近同类价格，集体就吃亏。2025年5月1日起，不得将集体财产低价出租（《农村集体经济组织法》第三十五条）；此前按惯例核实。',
    en: 'A rent below the assessed one is the collective’s loss. From 2025-05-01 collective property may not be let too cheaply (Rural Collective Economic Organisations Law art. 35); before, a matter of custom.',
  },
  *find({ assets }) {
    for (const [index, contract] of assets.contracts.entries()) {
      const rent = hundredths(contract.annual_rent)
      const assessed = hundredths(contract.assessed)
      if (rent === null || assessed === null || rent >= assessed) continue
      const deed = deedDay(contract)
      yield {
        code: this.code,
        recordId: contract.id,
        path: ['contracts', index, 'annual_rent'],
        title: this.title,
        message: {
          zh: `年租金${formatHundredths(rent)}元，评估年租金${formatHundredths(assessed)}元，每年低${formatHundredths(assessed - rent)}元`,
          en: `${formatHundredths(rent)} yuan a year against ${formatHundredths(assessed)} assessed, ${formatHundredths(assessed - rent)} less`,
        },
        basis:
          deed !== null && deed >= COLLECTIVE_LAW_FROM
            ? {
                zh: '《农村集体经济组织法》第三十五条（2025年5月1日起施行）',
                en: 'Rural Collective Economic Organisations Law art. 35 (in force from 2025-05-01)',
              }
            : CUSTOM,
      }
    }
  },
}
