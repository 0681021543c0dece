import type { Report } from './report.ts'
import { townFeedbackFacts, townFeedbackReads } from './town-feedback-facts.ts'
import { eachTown, townName } from './town-subjects.ts'

export const feedbackTown: Report = {
  name: 'feedback-town',
  title: { zh: '巡察反馈意见（镇）', en: 'Feedback to a town' },
  recipient: { zh: '镇党委', en: 'the town' },
  restricted: false,
  editions: ['served'],
  reads: townFeedbackReads,
  subjects: eachTown,
  fileName: (subject) => `${townName(subject)}/巡察反馈意见`,
  facts: townFeedbackFacts,
}
