import { leads } from '../../papers/leads.ts'
import type { Check } from '../check.ts'
import { incompleteInVillage } from '../incomplete-paper.ts'

export const leadsIncomplete: Check = incompleteInVillage(leads)
