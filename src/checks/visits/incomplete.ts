import { visits } from '../../papers/visits.ts'
import type { Check } from '../check.ts'
import { incompleteInVillage } from '../incomplete-paper.ts'

export const visitsIncomplete: Check = incompleteInVillage(visits)
