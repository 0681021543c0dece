import type { Check } from '../check.ts'
import { reviewsIncomplete } from './incomplete.ts'
import { reviewsOutsideStay } from './outside-stay.ts'

export const reviewsChecks: readonly Check[] = [reviewsIncomplete, reviewsOutsideStay]
