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
import { assetsIncomeUnbooked } from './assets-income-unbooked.ts'
import { assetsIncomplete } from './assets-incomplete.ts'
import { assetsLandParts } from './assets-land-parts.ts'
import { assetsLandTotal } from './assets-land-total.ts'
import { assetsLargeCash } from './assets-large-cash.ts'
import { assetsLeaseOverLong } from './assets-lease-over-long.ts'
import { assetsLetArea } from './assets-let-area.ts'
import { assetsLetTwice } from './assets-let-twice.ts'
import { assetsMeasuredArea } from './assets-measured-area.ts'
import { assetsNetValue } from './assets-net-value.ts'
import { assetsNoTender } from './assets-no-tender.ts'
import { assetsOffBookAsset } from './assets-off-book-asset.ts'
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
import { checklistAspect } from './checklist-aspect.ts'
import { checklistIncomplete } from './checklist-incomplete.ts'
import { checklistTopic } from './checklist-topic.ts'
import { checklistUniqueId } from './checklist-unique-id.ts'
import { cluesAnswerLate } from './clues-answer-late.ts'
import { cluesDates } from './clues-dates.ts'
import { cluesIncomplete } from './clues-incomplete.ts'
import { cluesSources } from './clues-sources.ts'
import { evidenceChangedFile } from './evidence-changed-file.ts'
import { evidenceEmptyFile } from './evidence-empty-file.ts'
import { evidenceIncomplete } from './evidence-incomplete.ts'
import { evidenceListedTwice } from './evidence-listed-twice.ts'
import { evidenceMissingFile } from './evidence-missing-file.ts'
import { evidenceOutsideFolder } from './evidence-outside-folder.ts'
import { evidenceUnlistedFile } from './evidence-unlisted-file.ts'
import { interviewsIncomplete } from './interviews-incomplete.ts'
import { interviewsOutsideStay } from './interviews-outside-stay.ts'
import { interviewsOverlap } from './interviews-overlap.ts'
import { interviewsPeriod } from './interviews-period.ts'
import { interviewsTwoPersons } from './interviews-two-persons.ts'
import { issuesBasis } from './issues-basis.ts'
import { issuesEvidenceRule } from './issues-evidence-rule.ts'
import { issuesFourExactnesses } from './issues-four-exactnesses.ts'
import { issuesIncomplete } from './issues-incomplete.ts'
import { issuesPointAspect } from './issues-point-aspect.ts'
import { issuesRefutedLead } from './issues-refuted-lead.ts'
import { issuesSameText } from './issues-same-text.ts'
import { issuesSignOrder } from './issues-sign-order.ts'
import { issuesSignPersons } from './issues-sign-persons.ts'
import { issuesSources } from './issues-sources.ts'
import { issuesStaleSignature } from './issues-stale-signature.ts'
import { issuesTopicAspect } from './issues-topic-aspect.ts'
import { issuesWithdrawn } from './issues-withdrawn.ts'
import { issuesYears } from './issues-years.ts'
import { leadsCheckedBy } from './leads-checked-by.ts'
import { leadsConfirmedIssue } from './leads-confirmed-issue.ts'
import { leadsIncomplete } from './leads-incomplete.ts'
import { leadsOutcome } from './leads-outcome.ts'
import { leadsOverdue } from './leads-overdue.ts'
import { personsAliasIsName } from './persons-alias-is-name.ts'
import { personsAliasTwice } from './persons-alias-twice.ts'
import { personsIdentityNumber } from './persons-identity-number.ts'
import { personsRoundPapers } from './persons-round-papers.ts'
import { personsSpeakerNamed } from './persons-speaker-named.ts'
import { personsTelephone } from './persons-telephone.ts'
import { petitionsDates } from './petitions-dates.ts'
import { petitionsFinishedLate } from './petitions-finished-late.ts'
import { petitionsHolidaysMissing } from './petitions-holidays-missing.ts'
import { petitionsIncomplete } from './petitions-incomplete.ts'
import { petitionsInformedLate } from './petitions-informed-late.ts'
import { petitionsReminder } from './petitions-reminder.ts'
import { questionnaireGrades } from './questionnaire-grades.ts'
import { questionnaireGroup } from './questionnaire-group.ts'
import { questionnaireUniqueItem } from './questionnaire-unique-item.ts'
import { ratingBallotsBalance } from './rating-ballots-balance.ts'
import { ratingIncomplete } from './rating-incomplete.ts'
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
import { rectificationDates } from './rectification-dates.ts'
import { rectificationEventOrder } from './rectification-event-order.ts'
import { rectificationIncomplete } from './rectification-incomplete.ts'
import { rectificationOverdue } from './rectification-overdue.ts'
import { rectificationReminder } from './rectification-reminder.ts'
import { rectificationSelfVerified } from './rectification-self-verified.ts'
import { rectificationTownOverdue } from './rectification-town-overdue.ts'
import { rectificationTownSelfVerified } from './rectification-town-self-verified.ts'
import { rectificationTownUnproven } from './rectification-town-unproven.ts'
import { rectificationUnproven } from './rectification-unproven.ts'
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
import { reviewsIncomplete } from './reviews-incomplete.ts'
import { reviewsOutsideStay } from './reviews-outside-stay.ts'
import { roundAvoidance } from './round-avoidance.ts'
import { roundIncomplete } from './round-incomplete.ts'
import { roundOnePaper } from './round-one-paper.ts'
import { roundPeriod } from './round-period.ts'
import { roundPerson } from './round-person.ts'
import { roundRequiredPaper } from './round-required-paper.ts'
import { roundScale } from './round-scale.ts'
import { roundTopic } from './round-topic.ts'
import { roundTown } from './round-town.ts'
import { roundUniqueFolder } from './round-unique-folder.ts'
import { roundUniqueId } from './round-unique-id.ts'
import { roundUniquePerson } from './round-unique-person.ts'
import { roundUniqueTeam } from './round-unique-team.ts'
import { roundUniqueVillage } from './round-unique-village.ts'
import { roundVillage } from './round-village.ts'
import { roundVillageTeam } from './round-village-team.ts'
import { roundWeightedGroup } from './round-weighted-group.ts'
import { slipsClosedUnproven } from './slips-closed-unproven.ts'
import { slipsDates } from './slips-dates.ts'
import { slipsIncomplete } from './slips-incomplete.ts'
import { slipsOverdue } from './slips-overdue.ts'
import { slipsReminder } from './slips-reminder.ts'
import { slipsSelfVerified } from './slips-self-verified.ts'
import { surveyAlikeAnswers } from './survey-alike-answers.ts'
import { surveyAnswerLength } from './survey-answer-length.ts'
import { surveyAnswerLetters } from './survey-answer-letters.ts'
import { surveyBallotGaps } from './survey-ballot-gaps.ts'
import { surveyBallotsBalance } from './survey-ballots-balance.ts'
import { surveyGroupSize } from './survey-group-size.ts'
import { surveyHeldTotals } from './survey-held-totals.ts'
import { surveyIncomplete } from './survey-incomplete.ts'
import { surveyItemNotAsked } from './survey-item-not-asked.ts'
import { surveyOneForm } from './survey-one-form.ts'
import { surveyOutsideStay } from './survey-outside-stay.ts'
import { surveyReturnLow } from './survey-return-low.ts'
import { surveyReturned } from './survey-returned.ts'
import { surveySameComments } from './survey-same-comments.ts'
import { surveySameSheets } from './survey-same-sheets.ts'
import { surveyTalliesBalance } from './survey-tallies-balance.ts'
import { surveyTallyGrades } from './survey-tally-grades.ts'
import { surveyUniqueBallot } from './survey-unique-ballot.ts'
import { surveyUniqueTally } from './survey-unique-tally.ts'
import { surveyWeightedGroup } from './survey-weighted-group.ts'
import { testIncomplete } from './test-incomplete.ts'
import { testOutsideStay } from './test-outside-stay.ts'
import { testScoreRange } from './test-score-range.ts'
import { testUniqueResult } from './test-unique-result.ts'
import { townFolderName } from './town-folder-name.ts'
import { townIncomplete } from './town-incomplete.ts'
import { townReference } from './town-reference.ts'
import { townTopic } from './town-topic.ts'
import { villageClass } from './village-class.ts'
import { villageFolderName } from './village-folder-name.ts'
import { villageHouseholds } from './village-households.ts'
import { villageIncomplete } from './village-incomplete.ts'
import { villageMode } from './village-mode.ts'
import { villageOfficerTerm } from './village-officer-term.ts'
import { villageStay } from './village-stay.ts'
import { villageStayInRound } from './village-stay-in-round.ts'
import { villageUniqueOfficer } from './village-unique-officer.ts'
import { visitsCoverage } from './visits-coverage.ts'
import { visitsIncomplete } from './visits-incomplete.ts'
import { visitsOutsideStay } from './visits-outside-stay.ts'

/** Every check, by area in the order of the working papers. */
export const checks: readonly Check[] = [
  roundAvoidance,
  roundIncomplete,
  roundOnePaper,
  roundPeriod,
  roundPerson,
  roundRequiredPaper,
  roundScale,
  roundTopic,
  roundTown,
  roundUniqueId,
  roundUniquePerson,
  roundUniqueTeam,
  roundUniqueVillage,
  roundUniqueFolder,
  roundVillage,
  roundVillageTeam,
  roundWeightedGroup,
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
  evidenceMissingFile,
  evidenceChangedFile,
  evidenceListedTwice,
  evidenceUnlistedFile,
  evidenceOutsideFolder,
  evidenceEmptyFile,
  questionnaireGrades,
  questionnaireGroup,
  questionnaireUniqueItem,
  checklistAspect,
  checklistIncomplete,
  checklistTopic,
  checklistUniqueId,
  townFolderName,
  townIncomplete,
  townReference,
  townTopic,
  villageClass,
  villageFolderName,
  villageHouseholds,
  villageIncomplete,
  villageMode,
  villageOfficerTerm,
  villageStay,
  villageStayInRound,
  villageUniqueOfficer,
  leadsCheckedBy,
  leadsConfirmedIssue,
  leadsIncomplete,
  leadsOutcome,
  leadsOverdue,
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
  surveySameSheets,
  surveySameComments,
  surveyReturnLow,
  surveyGroupSize,
  surveyBallotGaps,
  surveyAlikeAnswers,
  surveyUniqueTally,
  surveyWeightedGroup,
  surveyIncomplete,
  surveyOutsideStay,
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
  ratingIncomplete,
  testScoreRange,
  testUniqueResult,
  testIncomplete,
  testOutsideStay,
  visitsCoverage,
  visitsIncomplete,
  visitsOutsideStay,
  reviewsIncomplete,
  reviewsOutsideStay,
  petitionsInformedLate,
  petitionsFinishedLate,
  petitionsHolidaysMissing,
  petitionsDates,
  petitionsReminder,
  personsSpeakerNamed,
  personsIdentityNumber,
  personsTelephone,
  personsRoundPapers,
  personsAliasTwice,
  personsAliasIsName,
  cluesSources,
  cluesDates,
  cluesAnswerLate,
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
  issuesBasis,
  issuesEvidenceRule,
  issuesFourExactnesses,
  issuesIncomplete,
  issuesPointAspect,
  issuesRefutedLead,
  issuesSameText,
  issuesSignOrder,
  issuesSignPersons,
  issuesSources,
  issuesStaleSignature,
  issuesTopicAspect,
  issuesWithdrawn,
  issuesYears,
  slipsIncomplete,
  slipsDates,
  slipsOverdue,
  slipsClosedUnproven,
  slipsSelfVerified,
  slipsReminder,
  rectificationIncomplete,
  evidenceIncomplete,
  interviewsIncomplete,
  interviewsOutsideStay,
  interviewsOverlap,
  interviewsPeriod,
  interviewsTwoPersons,
  petitionsIncomplete,
  cluesIncomplete,
  rectificationDates,
  rectificationEventOrder,
  rectificationOverdue,
  rectificationUnproven,
  rectificationSelfVerified,
  rectificationReminder,
  rectificationTownOverdue,
  rectificationTownUnproven,
  rectificationTownSelfVerified,
]
