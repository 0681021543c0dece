import { assets } from '../../papers/assets.ts'
import type { Check } from '../check.ts'
import { incompleteInVillage } from '../incomplete-paper.ts'

export const assetsIncomplete: Check = incompleteInVillage(assets)
