import { rating } from '../../papers/rating.ts'
import type { Check } from '../check.ts'
import { incompleteInVillage } from '../incomplete-paper.ts'

export const ratingIncomplete: Check = incompleteInVillage(rating)
