import type { Text } from '../language.ts'
import type { Step } from './statement.ts'

/** Who signs, in the trade's words. */
export const stepTitles: Readonly<Record<Step, Text>> = {
  drafted: { zh: '经办人', en: 'drafter' },
  reviewed: { zh: '复核人', en: 'reviewer' },
  approved: { zh: '审签人', en: 'approver' },
}
