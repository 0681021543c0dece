import { slips } from '../../papers/slips.ts'
import type { Check } from '../check.ts'
import { incompleteInVillage } from '../incomplete-paper.ts'

export const slipsIncomplete: Check = incompleteInVillage(slips)
