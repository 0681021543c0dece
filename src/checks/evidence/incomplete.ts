import { evidence } from '../../papers/evidence.ts'
import type { Check } from '../check.ts'
import { incompleteInVillage } from '../incomplete-paper.ts'

export const evidenceIncomplete: Check = incompleteInVillage(evidence)
