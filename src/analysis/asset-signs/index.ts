import type { Village, Workspace } from '../../papers/workspace.ts'
import { contractTerm } from './contract-term.ts'
import { decisionBody } from './decision-body.ts'
import { decisionQuorum } from './decision-quorum.ts'
import { expiredUse } from './expired-use.ts'
import { incomeUnbooked } from './income-unbooked.ts'
import { largeCash } from './large-cash.ts'
import { leaseOverLong } from './lease-over-long.ts'
import { noTender } from './no-tender.ts'
import { offBookAsset } from './off-book-asset.ts'
import { officerDebt } from './officer-debt.ts'
import { outsiderContract } from './outsider-contract.ts'
import { personalAccount } from './personal-account.ts'
import { priceBelowAssessed } from './price-below-assessed.ts'
import { receivableUnclaimed } from './receivable-unclaimed.ts'
import { relatedTenant } from './related-tenant.ts'
import { rentArrears } from './rent-arrears.ts'
import { rentInAdvance } from './rent-in-advance.ts'
import type { Sign, SignRule } from './sign.ts'
import { signContext } from './sign-context.ts'
import { splitContracts } from './split-contracts.ts'
import { subletConsent } from './sublet-consent.ts'
import { transferBeyondUnderlying } from './transfer-beyond-underlying.ts'
import { unwrittenContract } from './unwritten-contract.ts'

/** In the order in which ledgers name them. */
export const signRules: readonly SignRule[] = [
  leaseOverLong,
  contractTerm,
  transferBeyondUnderlying,
  unwrittenContract,
  outsiderContract,
  decisionBody,
  decisionQuorum,
  rentArrears,
  subletConsent,
  expiredUse,
  rentInAdvance,
  relatedTenant,
  priceBelowAssessed,
  noTender,
  splitContracts,
  personalAccount,
  largeCash,
  incomeUnbooked,
  offBookAsset,
  receivableUnclaimed,
  officerDebt,
]

/** The signs of a village's three-assets sheet, rule by rule; empty where there is no sheet. */
function assetSigns(village: Village, workspace: Workspace): readonly Sign[] {
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
