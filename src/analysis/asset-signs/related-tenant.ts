import type { Contract } from '../../papers/assets.ts'
import { nameKey } from '../../papers/name-key.ts'
import { CUSTOM } from './basis.ts'
import type { SignRule } from './sign.ts'

export const relatedTenant: SignRule = {
  code: 'assets/related-tenant',
  title: { zh: '承租（承包）方是村干部或其近亲属', en: 'Tenant is a village cadre or a close relative' },
  rationale: {
    zh: '村干部及其近亲属承租、承包本村集体资产资源，不等于违规，但要核实程序是否公开、价格是否公道、本人是否回避。属惯例和各地规定，没有全国统一的禁令。',
    en: 'A cadre or relative may be a tenant; look whether the procedure was open, the price fair and the cadre absent from the decision. Custom and local rules, no national ban.',
  },
  *find({ assets, officers }) {
    const posts = new Map(officers.map(({ id, name }) => [nameKey(name), id]))
    for (const [index, contract] of assets.contracts.entries()) {
      const told = toldBy(contract, posts)
      if (!told) continue
      yield {
        code: this.code,
        recordId: contract.id,
        path: ['contracts', index, told.key],
        title: this.title,
        message: { zh: told.zh, en: told.en },
        basis: CUSTOM,
      }
    }
  },
}

type Told = { readonly key: 'relation' | 'party'; readonly zh: string; readonly en: string }

function toldBy({ relation, party }: Contract, posts: ReadonlyMap<string, string>): Told | null {
  const related = (relation ?? []).filter((one) => one === '村干部' || one === '近亲属')
  if (related.length > 0) {
    const words = related.join('、')
    return { key: 'relation', zh: `对方身份登记为${words}`, en: `the other party is recorded as ${words}` }
  }
  const officer = party === null ? undefined : posts.get(nameKey(party))
  return officer === undefined
    ? null
    : {
        key: 'party',
        zh: `对方与班子成员${officer}同名`,
        en: `the other party bears the name of officer ${officer}`,
      }
}
