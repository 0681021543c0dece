import { village } from '../../papers/village.ts'
import type { Check } from '../check.ts'
import { incompleteInVillage } from '../incomplete-paper.ts'

export const villageIncomplete: Check = incompleteInVillage(village)
