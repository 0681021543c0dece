import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { itemNames } from '../../analysis/references/vocabulary.ts'
import type { Check } from '../check.ts'

export const referenceItem: Check = {
  code: 'reference/item',
  severity: 'error',
  scope: 'village',
  title: { zh: '题号都在问卷设置中', en: 'Every item is one of the questionnaire' },
  rationale: {
    zh: '题号写错，这一题的票数就不进得分。本工具的规则；本轮没有问卷设置时不查。',
    en: 'Counts of an unknown item are lost to the score. Our own rule; without a questionnaire nothing is judged.',
  },
  *run(village, workspace) {
    const names = itemNames(workspace)
    if (names) yield* unknownNames(village.papers, names)
  },
}
