import type { Check } from '../check.ts'
import { visitsCoverage } from './coverage.ts'
import { visitsIncomplete } from './incomplete.ts'
import { visitsOutsideStay } from './outside-stay.ts'

export const visitsChecks: readonly Check[] = [visitsCoverage, visitsIncomplete, visitsOutsideStay]
