import type { RoundPaper } from '../papers/types/round.ts'
import { type Day, daysBetween } from './periods.ts'

/** Published practice; a round may set its own. */
const REMINDER_DAYS = 7

/** The days left until a deadline that is near, today included as 0; null where it is past or further off. */
export function daysLeftIfNear(due: Day, today: Day, round: RoundPaper): number | null {
  const left = daysBetween(today, due)
  return left >= 0 && left <= (round.deadlines?.reminder_days ?? REMINDER_DAYS) ? left : null
}

export function leftInWords(left: number): { readonly zh: string; readonly en: string } {
  return left === 0
    ? { zh: '今天到期', en: 'is due today' }
    : { zh: `还有 ${left} 天到期`, en: `is due in ${left} days` }
}
