import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { topicNames } from '../../analysis/references/vocabulary.ts'
import type { Check } from '../check.ts'

export const townTopic: Check = {
  code: 'town/topic',
  severity: 'error',
  scope: 'round',
  title: { zh: '镇里共性问题的主题都在监督重点清单中', en: 'Every topic of a town is one of the checklist' },
  rationale: {
    zh: '共性问题按主题汇集，主题写错，镇里的整改就与各村的问题对不上。本工具的规则；本轮没有清单时不查。',
    en: 'Common problems are gathered by topic; under a wrong one the town’s work is not theirs. Our own rule; without a checklist nothing is judged.',
  },
  *run(workspace) {
    const names = topicNames(workspace)
    if (names)
      yield* unknownNames(
        workspace.towns.flatMap(({ papers }) => papers),
        names,
      )
  },
}
