import { clues } from '../../papers/clues.ts'
import type { Check } from '../check.ts'
import { incompleteInVillage } from '../incomplete-paper.ts'

export const cluesIncomplete: Check = incompleteInVillage(clues)
