import { assets } from '../../papers/assets.ts'
import { village as villageKind } from '../../papers/village.ts'
import { paperOf, type Village, type Workspace } from '../../papers/workspace.ts'
import type { Sign, SignContext, SignRule } from './sign.ts'

/** In the order in which ledgers name them. */
export const signRules: readonly SignRule[] = []

/** The signs of a village's three-assets sheet, rule by rule; empty where there is no sheet. */
export function assetSigns(village: Village, workspace: Workspace): readonly Sign[] {
  const context = signContext(village, workspace)
  return context ? signRules.flatMap((rule) => [...rule.find(context)]) : []
}

/** The same by record, for a ledger's column 疑点. */
export function assetSignsByRecord(
  village: Village,
  workspace: Workspace,
): ReadonlyMap<string, readonly Sign[]> {
  const byRecord = new Map<string, Sign[]>()
  for (const sign of assetSigns(village, workspace)) {
    const known = byRecord.get(sign.recordId)
    if (known) known.push(sign)
    else byRecord.set(sign.recordId, [sign])
  }
  return byRecord
}

function signContext(village: Village, workspace: Workspace): SignContext | undefined {
  const sheet = paperOf(village, assets)?.data
  if (!sheet) return undefined
  return {
    assets: sheet,
    officers: paperOf(village, villageKind)?.data.officers ?? [],
    round: workspace.round.data,
    day: sheet.as_of ?? workspace.today,
  }
}
