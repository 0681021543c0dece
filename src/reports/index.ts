import { clueTransfer } from './clue-transfer.ts'
import { feedbackSecretary } from './feedback-secretary.ts'
import { feedbackTown } from './feedback-town.ts'
import { feedbackVillage } from './feedback-village.ts'
import { fileCatalogue } from './file-catalogue.ts'
import { interviewOutline } from './interview-outline.ts'
import { interviewRecords } from './interview-records.ts'
import { leaderLetter } from './leader-letter.ts'
import { noticeUninspected } from './notice-uninspected.ts'
import { overallReport } from './overall-report.ts'
import { petitionRecords } from './petition-records.ts'
import { problemList } from './problem-list.ts'
import { problemPaper } from './problem-paper.ts'
import { publicNotice } from './public-notice.ts'
import { rectificationTown } from './rectification-town.ts'
import { rectificationVillage } from './rectification-village.ts'
import type { Report } from './report.ts'
import { reviewRecords } from './review-records.ts'
import { roundPlan } from './round-plan.ts'
import { slip } from './slip.ts'
import { specialReport } from './special-report.ts'
import { suggestionLetter } from './suggestion-letter.ts'
import { surveySummary } from './survey-summary.ts'
import { taskLetter } from './task-letter.ts'
import { villageChecklist } from './village-checklist.ts'
import { villageProfile } from './village-profile.ts'
import { villageReport } from './village-report.ts'
import { visitRecords } from './visit-records.ts'

/** In the order in which they are listed. */
export const reports: readonly Report[] = [
  roundPlan,
  villageProfile,
  interviewOutline,
  villageReport,
  overallReport,
  problemList,
  problemPaper,
  villageChecklist,
  visitRecords,
  slip,
  surveySummary,
  feedbackVillage,
  feedbackTown,
  feedbackSecretary,
  noticeUninspected,
  rectificationVillage,
  rectificationTown,
  suggestionLetter,
  leaderLetter,
  taskLetter,
  specialReport,
  clueTransfer,
  interviewRecords,
  petitionRecords,
  reviewRecords,
  publicNotice,
  fileCatalogue,
]
