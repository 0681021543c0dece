import type { Check } from '../check.ts'
import { checklistAspect } from './aspect.ts'
import { checklistIncomplete } from './incomplete.ts'
import { checklistTopic } from './topic.ts'
import { checklistUniqueId } from './unique-id.ts'

export const checklistChecks: readonly Check[] = [
  checklistAspect,
  checklistIncomplete,
  checklistTopic,
  checklistUniqueId,
]
