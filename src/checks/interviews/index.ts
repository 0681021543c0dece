import type { Check } from '../check.ts'
import { interviewsIncomplete } from './incomplete.ts'
import { interviewsOutsideStay } from './outside-stay.ts'
import { interviewsOverlap } from './overlap.ts'
import { interviewsPeriod } from './period.ts'
import { interviewsTwoPersons } from './two-persons.ts'

export const interviewsChecks: readonly Check[] = [
  interviewsIncomplete,
  interviewsOutsideStay,
  interviewsOverlap,
  interviewsPeriod,
  interviewsTwoPersons,
]
