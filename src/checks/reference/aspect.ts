import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { aspectNames } from '../../analysis/references/vocabulary.ts'
import type { Check } from '../check.ts'

export const referenceAspect: Check = {
  code: 'reference/aspect',
  severity: 'error',
  scope: 'village',
  title: { zh: '问题类别都在监督重点清单中', en: 'Every aspect is one of the checklist' },
  rationale: {
    zh: '报告按监督重点清单的方面归类，类别写错的问题进不了报告的任何一节。本工具的规则；本轮没有清单时不查。',
    en: 'Reports group problems by the aspects of the checklist; one of an unknown aspect would stand in no section. Our own rule; without a checklist nothing is judged.',
  },
  *run(village, workspace) {
    const names = aspectNames(workspace)
    if (names) yield* unknownNames(village.papers, names)
  },
}
