import { test } from '../../papers/test.ts'
import type { Check } from '../check.ts'
import { incompleteInVillage } from '../incomplete-paper.ts'

export const testIncomplete: Check = incompleteInVillage(test)
