import type { Report } from './report.ts'
import { townFeedbackFacts, townFeedbackReads } from './town-feedback-facts.ts'
import { eachTown, townName } from './town-subjects.ts'

export const feedbackSecretary: Report = {
  name: 'feedback-secretary',
  title: { zh: '巡察反馈意见（镇党委书记）', en: 'Feedback to the secretary of a town' },
  recipient: { zh: '镇党委书记', en: 'the secretary of the town' },
  restricted: false,
  editions: ['served'],
  reads: townFeedbackReads,
  subjects: eachTown,
  fileName: (subject) => `${townName(subject)}/镇党委书记个别反馈意见`,
  facts: townFeedbackFacts,
}
