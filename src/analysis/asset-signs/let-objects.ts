import type { Asset, Contract, Resource } from '../../papers/assets.ts'
import type { AssetsPaper } from '../../papers/types/assets.ts'

/** Something that is let, contracted or lent out as the sheet says. */
export interface LetObject {
  readonly id: string
  readonly use: NonNullable<Asset['use']> | NonNullable<Resource['use']>
  /** where its use stands in the sheet */
  readonly path: readonly ['assets' | 'resources', number, 'use']
  /** every contract that names it, from either side */
  readonly contracts: readonly Contract[]
  /** the contract it names is not in the sheet: the reference is reported by itself */
  readonly dangling: boolean
}

/** Family contracts are left out: they are kept household by household in the land register. */
const LET: ReadonlySet<string> = new Set(['出租', '出借', '发包'])

export function* letObjects(sheet: AssetsPaper): Generator<LetObject> {
  const byId = new Map(sheet.contracts.map((contract) => [contract.id, contract]))
  const naming = contractsByObject(sheet.contracts)
  for (const list of ['assets', 'resources'] as const) {
    for (const [index, { id, use, contract: named }] of sheet[list].entries()) {
      if (use === null || !LET.has(use)) continue
      const own = byId.get(named ?? '')
      const contracts = new Set(naming.get(id))
      if (own) contracts.add(own)
      yield {
        id,
        use,
        path: [list, index, 'use'],
        contracts: [...contracts],
        dangling: Boolean(named) && !own,
      }
    }
  }
}

/** By the id of the object that they name. */
function contractsByObject(contracts: readonly Contract[]): ReadonlyMap<string, readonly Contract[]> {
  const naming = new Map<string, Contract[]>()
  for (const contract of contracts) {
    for (const id of new Set(contract.objects)) {
      const known = naming.get(id)
      if (known) known.push(contract)
      else naming.set(id, [contract])
    }
  }
  return naming
}
