import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { topicNames } from '../../analysis/references/vocabulary.ts'
import type { Check } from '../check.ts'

export const referenceTopic: Check = {
  code: 'reference/topic',
  severity: 'error',
  scope: 'village',
  title: { zh: '问题主题都在监督重点清单中', en: 'Every topic is one of the checklist' },
  rationale: {
    zh: '共性问题按主题汇集，主题写错的问题就漏在共性之外。本工具的规则；本轮没有清单时不查。',
    en: 'Common problems are gathered by topic; one of an unknown topic is left out. Our own rule; without a checklist nothing is judged.',
  },
  *run(village, workspace) {
    const names = topicNames(workspace)
    if (names) yield* unknownNames(village.papers, names)
  },
}
