import { checklist as checklistKind } from '../../papers/checklist.ts'
import type { Check } from '../check.ts'
import { incompleteInRound } from '../incomplete-paper.ts'

export const checklistIncomplete: Check = incompleteInRound(checklistKind, ({ checklist }) =>
  checklist ? [checklist] : [],
)
