import { dayInChinese } from '../../papers/day-in-chinese.ts'
import { CUSTOM, leaseBasis } from './basis.ts'
import { letObjects } from './let-objects.ts'
import type { SignRule } from './sign.ts'

export const expiredUse: SignRule = {
  code: 'assets/expired-use',
  title: { zh: '合同到期仍在使用', en: 'Expired and still in use' },
  rationale: {
    zh: '租赁期限届满，承租人继续使用而出租人没有提出异议的，原租赁合同继续有效，但租赁期限为不定期（《民法典》第七百三十四条；此前为《合同法》第二百三十六条），并不是无效。到期不收回、不重新招租，租金就停在老价钱上。',
    en: 'Where the lessee stays on and nobody objects, the lease goes on without a term (Civil Code art. 734; before, Contract Law art. 236): it is not void. But the rent stays where it was.',
  },
  *find({ assets, day }) {
    const places = new Map(assets.contracts.map((contract, index) => [contract, index]))
    for (const object of letObjects(assets)) {
      const ends = object.contracts.map(({ to }) => to)
      const last = ends.every((to) => to !== null) ? ends.reduce((a, b) => (a > b ? a : b), '') : ''
      const contract = object.contracts.find(({ to }) => to === last)
      if (!contract || last >= day) continue
      const lease = contract.type === '租赁' || contract.type === null
      yield {
        code: this.code,
        recordId: contract.id,
        path: ['contracts', places.get(contract) ?? 0, 'to'],
        title: this.title,
        message: {
          zh: `${dayInChinese(last)}到期，${object.id}仍登记为${object.use}，没有新的合同`,
          en: `ended on ${last}, ${object.id} is still recorded as ${object.use}, with no newer contract`,
        },
        basis: lease
          ? leaseBasis(last, { zh: '七百三十四', en: 734 }, { zh: '二百三十六', en: 236 })
          : CUSTOM,
      }
    }
  },
}
