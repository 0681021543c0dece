import { interviews } from '../../papers/interviews.ts'
import type { Check } from '../check.ts'
import { incompleteInVillage } from '../incomplete-paper.ts'

export const interviewsIncomplete: Check = incompleteInVillage(interviews)
