import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { occasionNames } from '../../analysis/references/vocabulary.ts'
import type { Check } from '../check.ts'

export const referenceOccasion: Check = {
  code: 'reference/occasion',
  severity: 'error',
  scope: 'village',
  title: { zh: '发放场合都在问卷设置中', en: 'Every occasion is one of the questionnaire' },
  rationale: {
    zh: '场合写错，各场发放和收回的份数就对不上。本工具的规则；本轮没有问卷设置时不查。',
    en: 'With a misspelt occasion the sheets of each sitting do not tally. Our own rule; without a questionnaire nothing is judged.',
  },
  *run(village, workspace) {
    const names = occasionNames(workspace)
    if (names) yield* unknownNames(village.papers, names)
  },
}
