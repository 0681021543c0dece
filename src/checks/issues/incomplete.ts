import { issues } from '../../papers/issues.ts'
import type { Check } from '../check.ts'
import { incompleteInVillage } from '../incomplete-paper.ts'

export const issuesIncomplete: Check = incompleteInVillage(issues)
