import { rectification } from '../../papers/rectification.ts'
import type { Check } from '../check.ts'
import { incompleteInVillage } from '../incomplete-paper.ts'

export const rectificationIncomplete: Check = incompleteInVillage(rectification)
