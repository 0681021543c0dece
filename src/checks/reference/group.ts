import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { groupNames } from '../../analysis/references/vocabulary.ts'
import type { Check } from '../check.ts'

export const referenceGroup: Check = {
  code: 'reference/group',
  severity: 'error',
  scope: 'village',
  title: { zh: '参评群体都在问卷设置中', en: 'Every group is one of the questionnaire' },
  rationale: {
    zh: '群体写错，这些票就落在权重之外，得分随之失真。本工具的规则；本轮没有问卷设置时不查。',
    en: 'Ballots of a misspelt group fall outside the weights and distort the score. Our own rule; without a questionnaire nothing is judged.',
  },
  *run(village, workspace) {
    const names = groupNames(workspace)
    if (names) yield* unknownNames(village.papers, names)
  },
}
