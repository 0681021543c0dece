import type { Check } from '../check.ts'
import { slipsClosedUnproven } from './closed-unproven.ts'
import { slipsDates } from './dates.ts'
import { slipsIncomplete } from './incomplete.ts'
import { slipsOverdue } from './overdue.ts'
import { slipsReminder } from './reminder.ts'
import { slipsSelfVerified } from './self-verified.ts'

export const slipsChecks: readonly Check[] = [
  slipsIncomplete,
  slipsDates,
  slipsOverdue,
  slipsClosedUnproven,
  slipsSelfVerified,
  slipsReminder,
]
