import type { Check } from '../check.ts'
import { cluesAnswerLate } from './answer-late.ts'
import { cluesDates } from './dates.ts'
import { cluesIncomplete } from './incomplete.ts'
import { cluesSources } from './sources.ts'

export const cluesChecks: readonly Check[] = [cluesSources, cluesDates, cluesAnswerLate, cluesIncomplete]
