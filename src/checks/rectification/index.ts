import type { Check } from '../check.ts'
import { rectificationDates } from './dates.ts'
import { rectificationEventOrder } from './event-order.ts'
import { rectificationIncomplete } from './incomplete.ts'
import { rectificationOverdue } from './overdue.ts'
import { rectificationReminder } from './reminder.ts'
import { rectificationSelfVerified } from './self-verified.ts'
import { rectificationTownOverdue } from './town-overdue.ts'
import { rectificationTownSelfVerified } from './town-self-verified.ts'
import { rectificationTownUnproven } from './town-unproven.ts'
import { rectificationUnproven } from './unproven.ts'

export const rectificationChecks: readonly Check[] = [
  rectificationIncomplete,
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
