import { nameKey } from '../../papers/name-key.ts'
import { formatHundredths, hundredths } from '../hundredths.ts'
import type { SignRule } from './sign.ts'

export const officerDebt: SignRule = {
  code: 'assets/officer-debt',
  title: { zh: '班子成员欠集体的钱', en: 'An officer owes the collective' },
  rationale: {
    zh: '负责人不得直接或者间接向集体借款（《农村集体经济组织法》第三十五条，2025年5月1日起施行）；此前的借款按当时财务制度核实。按欠款人与班子成员同名识别，需排除同名的人。',
    en: 'Officers may not borrow from the collective (Rural Collective Economic Organisations Law art. 35, in force from 2025-05-01). Told by equal names: rule out namesakes.',
  },
  *find({ assets, officers }) {
    const posts = new Map(officers.map(({ id, name }) => [nameKey(name), id]))
    for (const [index, { id, debtor, payable, received }] of (assets.receivables ?? []).entries()) {
      const officer = debtor === null ? undefined : posts.get(nameKey(debtor))
      const owed = hundredths(payable)
      const paid = hundredths(received)
      if (officer === undefined || owed === null || paid === null || owed <= paid) continue
      yield {
        code: this.code,
        recordId: id,
        path: ['receivables', index, 'debtor'],
        title: this.title,
        message: {
          zh: `欠款人与班子成员${officer}同名，尚欠${formatHundredths(owed - paid)}元`,
          en: `the debtor bears the name of officer ${officer}, ${formatHundredths(owed - paid)} yuan outstanding`,
        },
        basis: {
          zh: '《农村集体经济组织法》第三十五条（2025年5月1日起施行，此前的借款按当时财务制度核实）',
          en: 'Rural Collective Economic Organisations Law art. 35 (in force from 2025-05-01; before, the rules of the day)',
        },
      }
    }
  },
}
