import type { Check } from '../check.ts'
import { testIncomplete } from './incomplete.ts'
import { testOutsideStay } from './outside-stay.ts'
import { testScoreRange } from './score-range.ts'
import { testUniqueResult } from './unique-result.ts'

export const testChecks: readonly Check[] = [
  testScoreRange,
  testUniqueResult,
  testIncomplete,
  testOutsideStay,
]
