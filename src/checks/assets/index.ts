import type { Check } from '../check.ts'
import { assetsArrearsStated } from './arrears-stated.ts'
import { assetsAssetCount } from './asset-count.ts'
import { assetsBalanceSheet } from './balance-sheet.ts'
import { assetsBalanceYear } from './balance-year.ts'
import { assetsContractDates } from './contract-dates.ts'
import { assetsContractMissing } from './contract-missing.ts'
import { assetsContractObject } from './contract-object.ts'
import { assetsContractTerm } from './contract-term.ts'
import { assetsDecisionBody } from './decision-body.ts'
import { assetsDecisionQuorum } from './decision-quorum.ts'
import { assetsExpiredUse } from './expired-use.ts'
import { assetsFundBalance } from './fund-balance.ts'
import { assetsFundCarry } from './fund-carry.ts'
import { assetsFundCount } from './fund-count.ts'
import { assetsFundYear } from './fund-year.ts'
import { assetsIncomeUnbooked } from './income-unbooked.ts'
import { assetsIncomplete } from './incomplete.ts'
import { assetsLandParts } from './land-parts.ts'
import { assetsLandTotal } from './land-total.ts'
import { assetsLargeCash } from './large-cash.ts'
import { assetsLeaseOverLong } from './lease-over-long.ts'
import { assetsLetArea } from './let-area.ts'
import { assetsLetTwice } from './let-twice.ts'
import { assetsMeasuredArea } from './measured-area.ts'
import { assetsNetValue } from './net-value.ts'
import { assetsNoTender } from './no-tender.ts'
import { assetsOffBookAsset } from './off-book-asset.ts'
import { assetsOfficerDebt } from './officer-debt.ts'
import { assetsOutsiderContract } from './outsider-contract.ts'
import { assetsPersonalAccount } from './personal-account.ts'
import { assetsPriceBelowAssessed } from './price-below-assessed.ts'
import { assetsReceivableUnclaimed } from './receivable-unclaimed.ts'
import { assetsRelatedTenant } from './related-tenant.ts'
import { assetsRentArrears } from './rent-arrears.ts'
import { assetsRentInAdvance } from './rent-in-advance.ts'
import { assetsSplitContracts } from './split-contracts.ts'
import { assetsSubletConsent } from './sublet-consent.ts'
import { assetsTransferBeyondUnderlying } from './transfer-beyond-underlying.ts'
import { assetsUnwrittenContract } from './unwritten-contract.ts'

export const assetsChecks: readonly Check[] = [
  assetsIncomplete,
  assetsFundYear,
  assetsFundBalance,
  assetsFundCarry,
  assetsFundCount,
  assetsBalanceYear,
  assetsBalanceSheet,
  assetsNetValue,
  assetsAssetCount,
  assetsLandTotal,
  assetsLandParts,
  assetsMeasuredArea,
  assetsLetArea,
  assetsContractDates,
  assetsContractMissing,
  assetsContractObject,
  assetsLetTwice,
  assetsArrearsStated,
  assetsLeaseOverLong,
  assetsContractTerm,
  assetsTransferBeyondUnderlying,
  assetsUnwrittenContract,
  assetsOutsiderContract,
  assetsDecisionBody,
  assetsDecisionQuorum,
  assetsRentArrears,
  assetsSubletConsent,
  assetsExpiredUse,
  assetsRentInAdvance,
  assetsRelatedTenant,
  assetsPriceBelowAssessed,
  assetsNoTender,
  assetsSplitContracts,
  assetsPersonalAccount,
  assetsLargeCash,
  assetsIncomeUnbooked,
  assetsOffBookAsset,
  assetsReceivableUnclaimed,
  assetsOfficerDebt,
]
