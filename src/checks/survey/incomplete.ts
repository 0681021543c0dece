import { survey } from '../../papers/survey.ts'
import type { Check } from '../check.ts'
import { incompleteInVillage } from '../incomplete-paper.ts'

export const surveyIncomplete: Check = incompleteInVillage(survey)
