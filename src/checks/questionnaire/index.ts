import type { Check } from '../check.ts'
import { questionnaireGrades } from './grades.ts'
import { questionnaireGroup } from './group.ts'
import { questionnaireUniqueItem } from './unique-item.ts'

export const questionnaireChecks: readonly Check[] = [
  questionnaireGrades,
  questionnaireGroup,
  questionnaireUniqueItem,
]
