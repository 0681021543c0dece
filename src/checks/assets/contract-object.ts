import { entriesOf } from '../../analysis/entries.ts'
import { assets } from '../../papers/assets.ts'
import type { Check } from '../check.ts'

export const assetsContractObject: Check = {
  code: 'assets/contract-object',
  severity: 'warning',
  scope: 'village',
  title: {
    zh: '资产资源所填的合同，标的里也有它',
    en: 'The contract an object names also names the object',
  },
  rationale: {
    zh: '资产资源指向一份合同，合同的标的却没有它，两边总有一边填错，收益就对不到物上。本工具的规则。',
    en: 'An object that names a contract which does not name it has one side wrong, and income cannot be told to its object. Our own rule.',
  },
  *run(village) {
    const contracts = [...entriesOf(village, assets, 'contracts')].map(({ entry }) => entry)
    const objects = new Map(contracts.map((contract) => [contract.id, new Set(contract.objects)]))
    for (const list of ['assets', 'resources'] as const) {
      for (const { entry, at } of entriesOf(village, assets, list)) {
        const { id, contract } = entry
        const named = objects.get(contract ?? '')
        if (!named || named.has(id)) continue
        yield {
          ...at('contract'),
          message: {
            zh: `${id} 的“合同编号”为 ${contract}，而 ${contract} 的“标的”没有 ${id}`,
            en: `${id} names ${contract}, whose objects do not include ${id}`,
          },
          hint: {
            zh: `在 ${contract} 的“标的”（objects）补上 ${id}，或更正合同编号。`,
            en: `Add ${id} to the objects of ${contract}, or correct the number.`,
          },
        }
      }
    }
  },
}
