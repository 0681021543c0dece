import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { groupNames } from '../../analysis/references/vocabulary.ts'
import type { Check } from '../check.ts'

export const questionnaireGroup: Check = {
  code: 'questionnaire/group',
  severity: 'error',
  scope: 'round',
  title: { zh: '作答群体都在参评群体中', en: 'Every group an item is asked of is one of the questionnaire' },
  rationale: {
    zh: '作答群体写错，这一题就没有人答，也就没有得分。本工具的规则。',
    en: 'An item asked of a misspelt group is asked of nobody and has no score. Our own rule.',
  },
  *run(workspace) {
    const names = groupNames(workspace)
    if (names && workspace.questionnaire) yield* unknownNames([workspace.questionnaire], names)
  },
}
