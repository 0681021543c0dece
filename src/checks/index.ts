import { assetsArrearsStated } from './assets-arrears-stated.ts'
import { assetsAssetCount } from './assets-asset-count.ts'
import { assetsBalanceSheet } from './assets-balance-sheet.ts'
import { assetsBalanceYear } from './assets-balance-year.ts'
import { assetsContractDates } from './assets-contract-dates.ts'
import { assetsContractMissing } from './assets-contract-missing.ts'
import { assetsContractObject } from './assets-contract-object.ts'
import { assetsContractTerm } from './assets-contract-term.ts'
import { assetsDecisionBody } from './assets-decision-body.ts'
import { assetsDecisionQuorum } from './assets-decision-quorum.ts'
import { assetsExpiredUse } from './assets-expired-use.ts'
import { assetsFundBalance } from './assets-fund-balance.ts'
import { assetsFundCarry } from './assets-fund-carry.ts'
import { assetsFundCount } from './assets-fund-count.ts'
import { assetsFundYear } from './assets-fund-year.ts'
import { assetsLandParts } from './assets-land-parts.ts'
import { assetsLandTotal } from './assets-land-total.ts'
import { assetsLargeCash } from './assets-large-cash.ts'
import { assetsLeaseOverLong } from './assets-lease-over-long.ts'
import { assetsLetArea } from './assets-let-area.ts'
import { assetsLetTwice } from './assets-let-twice.ts'
import { assetsMeasuredArea } from './assets-measured-area.ts'
import { assetsNetValue } from './assets-net-value.ts'
import { assetsNoTender } from './assets-no-tender.ts'
import { assetsOfficerDebt } from './assets-officer-debt.ts'
import { assetsOutsiderContract } from './assets-outsider-contract.ts'
import { assetsPersonalAccount } from './assets-personal-account.ts'
import { assetsPriceBelowAssessed } from './assets-price-below-assessed.ts'
import { assetsReceivableUnclaimed } from './assets-receivable-unclaimed.ts'
import { assetsRelatedTenant } from './assets-related-tenant.ts'
import { assetsRentArrears } from './assets-rent-arrears.ts'
import { assetsRentInAdvance } from './assets-rent-in-advance.ts'
import { assetsSplitContracts } from './assets-split-contracts.ts'
import { assetsSubletConsent } from './assets-sublet-consent.ts'
import { assetsTransferBeyondUnderlying } from './assets-transfer-beyond-underlying.ts'
import { assetsUnwrittenContract } from './assets-unwritten-contract.ts'
import type { Check } from './check.ts'
import { personsIdentityNumber } from './persons-identity-number.ts'
import { personsRoundPapers } from './persons-round-papers.ts'
import { personsSpeakerNamed } from './persons-speaker-named.ts'
import { personsTelephone } from './persons-telephone.ts'
import { ratingBallotsBalance } from './rating-ballots-balance.ts'
import { ratingMarkLength } from './rating-mark-length.ts'
import { ratingMarkLetters } from './rating-mark-letters.ts'
import { ratingOfficer } from './rating-officer.ts'
import { ratingOneForm } from './rating-one-form.ts'
import { ratingReturned } from './rating-returned.ts'
import { ratingSubjectName } from './rating-subject-name.ts'
import { ratingTalliesBalance } from './rating-tallies-balance.ts'
import { ratingTallyGrades } from './rating-tally-grades.ts'
import { ratingTeamFirst } from './rating-team-first.ts'
import { ratingUniqueBallot } from './rating-unique-ballot.ts'
import { ratingUniqueSubject } from './rating-unique-subject.ts'
import { ratingUniqueTally } from './rating-unique-tally.ts'
import { ratingWeightedGroup } from './rating-weighted-group.ts'
import { referenceAlias } from './reference-alias.ts'
import { referenceAspect } from './reference-aspect.ts'
import { referenceDepartment } from './reference-department.ts'
import { referenceGroup } from './reference-group.ts'
import { referenceItem } from './reference-item.ts'
import { referenceKind } from './reference-kind.ts'
import { referenceNotHere } from './reference-not-here.ts'
import { referenceOccasion } from './reference-occasion.ts'
import { referenceOfficer } from './reference-officer.ts'
import { referenceOtherVillage } from './reference-other-village.ts'
import { referencePage } from './reference-page.ts'
import { referencePerson } from './reference-person.ts'
import { referencePoint } from './reference-point.ts'
import { referenceSubject } from './reference-subject.ts'
import { referenceTopic } from './reference-topic.ts'
import { referenceTown } from './reference-town.ts'
import { referenceUnknown } from './reference-unknown.ts'
import { surveyAnswerLength } from './survey-answer-length.ts'
import { surveyAnswerLetters } from './survey-answer-letters.ts'
import { surveyBallotsBalance } from './survey-ballots-balance.ts'
import { surveyHeldTotals } from './survey-held-totals.ts'
import { surveyItemNotAsked } from './survey-item-not-asked.ts'
import { surveyOneForm } from './survey-one-form.ts'
import { surveyReturned } from './survey-returned.ts'
import { surveyTalliesBalance } from './survey-tallies-balance.ts'
import { surveyTallyGrades } from './survey-tally-grades.ts'
import { surveyUniqueBallot } from './survey-unique-ballot.ts'
import { surveyUniqueTally } from './survey-unique-tally.ts'
import { surveyWeightedGroup } from './survey-weighted-group.ts'
import { testScoreRange } from './test-score-range.ts'
import { testUniqueResult } from './test-unique-result.ts'

/** Every check, by area in the order of the working papers. */
export const checks: readonly Check[] = [
  referenceUnknown,
  referenceOtherVillage,
  referenceKind,
  referencePage,
  referenceNotHere,
  referencePerson,
  referenceAlias,
  referenceOfficer,
  referenceSubject,
  referenceGroup,
  referenceOccasion,
  referenceItem,
  referenceAspect,
  referenceTopic,
  referencePoint,
  referenceDepartment,
  referenceTown,
  surveyAnswerLength,
  surveyAnswerLetters,
  surveyBallotsBalance,
  surveyHeldTotals,
  surveyItemNotAsked,
  surveyOneForm,
  surveyReturned,
  surveyTalliesBalance,
  surveyTallyGrades,
  surveyUniqueBallot,
  surveyUniqueTally,
  surveyWeightedGroup,
  ratingBallotsBalance,
  ratingMarkLength,
  ratingMarkLetters,
  ratingOfficer,
  ratingOneForm,
  ratingReturned,
  ratingSubjectName,
  ratingTalliesBalance,
  ratingTallyGrades,
  ratingTeamFirst,
  ratingUniqueBallot,
  ratingUniqueSubject,
  ratingUniqueTally,
  ratingWeightedGroup,
  testScoreRange,
  testUniqueResult,
  personsSpeakerNamed,
  personsIdentityNumber,
  personsTelephone,
  personsRoundPapers,
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
  assetsReceivableUnclaimed,
  assetsOfficerDebt,
]
