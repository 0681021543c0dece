import { reviews } from '../../papers/reviews.ts'
import type { Check } from '../check.ts'
import { incompleteInVillage } from '../incomplete-paper.ts'

export const reviewsIncomplete: Check = incompleteInVillage(reviews)
