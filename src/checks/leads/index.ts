import type { Check } from '../check.ts'
import { leadsCheckedBy } from './checked-by.ts'
import { leadsConfirmedIssue } from './confirmed-issue.ts'
import { leadsIncomplete } from './incomplete.ts'
import { leadsOutcome } from './outcome.ts'
import { leadsOverdue } from './overdue.ts'

export const leadsChecks: readonly Check[] = [
  leadsCheckedBy,
  leadsConfirmedIssue,
  leadsIncomplete,
  leadsOutcome,
  leadsOverdue,
]
