import { entriesOf } from '../../analysis/entries.ts'
import { assets, type Contract } from '../../papers/assets.ts'
import type { Check } from '../check.ts'

export const assetsContractDates: Check = {
  code: 'assets/contract-dates',
  severity: 'error',
  scope: 'village',
  title: { zh: '合同起止日期先后有序', en: 'A contract begins before it ends' },
  rationale: {
    zh: '终止日早于起始日，或者续期起始日不在合同期内，一定有一个日期抄错了，租期和欠租都会算错。本工具的规则。',
    en: 'A contract that ends before it begins, or is renewed outside its term, has a date wrong, and so its term and arrears. Our own rule.',
  },
  *run(village) {
    for (const { entry: contract, at } of entriesOf(village, assets, 'contracts')) {
      const fault = faultOf(contract)
      if (!fault) continue
      yield {
        ...at(fault.key),
        message: { zh: `${contract.id} 的${fault.zh}`, en: `${contract.id}: ${fault.en}` },
        hint: { zh: '对照合同原件更正日期。', en: 'Compare the contract itself and correct the date.' },
      }
    }
  },
}

function faultOf({
  from,
  to,
  renewed_from: renewed,
}: Contract): { key: string; zh: string; en: string } | null {
  if (from && to && to < from) {
    return {
      key: 'to',
      zh: `“终止日” ${to} 早于“起始日” ${from}`,
      en: `it ends on ${to}, before it begins on ${from}`,
    }
  }
  if (from && renewed && renewed <= from) {
    return {
      key: 'renewed_from',
      zh: `“续期起始日” ${renewed} 不晚于“起始日” ${from}`,
      en: `it is renewed from ${renewed}, not after it begins on ${from}`,
    }
  }
  if (to && renewed && to < renewed) {
    return {
      key: 'to',
      zh: `“终止日” ${to} 早于“续期起始日” ${renewed}`,
      en: `it ends on ${to}, before its renewal begins on ${renewed}`,
    }
  }
  return null
}
