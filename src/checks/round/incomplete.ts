import { round as roundKind } from '../../papers/round.ts'
import type { Check } from '../check.ts'
import { incompleteInRound } from '../incomplete-paper.ts'

export const roundIncomplete: Check = incompleteInRound(roundKind, ({ round }) => [round])
