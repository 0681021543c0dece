import { leaseBasis } from './basis.ts'
import { deedDay } from './deed.ts'
import type { SignRule } from './sign.ts'

export const subletConsent: SignRule = {
  code: 'assets/sublet-consent',
  title: { zh: '未经同意转租', en: 'Sublet without consent' },
  rationale: {
    zh: '承租人未经出租人同意转租的，出租人可以解除合同（《民法典》第七百一十六条；2021年前签订的为《合同法》第二百二十四条）。低价租入、高价转租，差价本应归集体。',
    en: 'A lessor who did not agree to a sublease may end the lease (Civil Code art. 716; Contract Law art. 224 before 2021). The difference in rent should have been the collective’s.',
  },
  *find({ assets }) {
    for (const [index, contract] of assets.contracts.entries()) {
      if (contract.sublet?.consent !== false) continue
      yield {
        code: this.code,
        recordId: contract.id,
        path: ['contracts', index, 'sublet', 'consent'],
        title: this.title,
        message: {
          zh: '已经转租，登记为未经村集体同意',
          en: 'sublet, recorded as without the consent of the collective',
        },
        basis: leaseBasis(deedDay(contract), { zh: '七百一十六', en: 716 }, { zh: '二百二十四', en: 224 }),
      }
    }
  },
}
