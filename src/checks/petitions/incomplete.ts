import { petitions } from '../../papers/petitions.ts'
import type { Check } from '../check.ts'
import { incompleteInVillage } from '../incomplete-paper.ts'

export const petitionsIncomplete: Check = incompleteInVillage(petitions)
