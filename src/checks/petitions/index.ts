import type { Check } from '../check.ts'
import { petitionsDates } from './dates.ts'
import { petitionsFinishedLate } from './finished-late.ts'
import { petitionsHolidaysMissing } from './holidays-missing.ts'
import { petitionsIncomplete } from './incomplete.ts'
import { petitionsInformedLate } from './informed-late.ts'
import { petitionsReminder } from './reminder.ts'

export const petitionsChecks: readonly Check[] = [
  petitionsInformedLate,
  petitionsFinishedLate,
  petitionsHolidaysMissing,
  petitionsDates,
  petitionsReminder,
  petitionsIncomplete,
]
