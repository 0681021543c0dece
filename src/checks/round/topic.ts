import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { topicNames } from '../../analysis/references/vocabulary.ts'
import type { Check } from '../check.ts'

export const roundTopic: Check = {
  code: 'round/topic',
  severity: 'error',
  scope: 'round',
  title: {
    zh: '职能部门的问题主题都在监督重点清单中',
    en: 'Every topic of a department is one of the checklist',
  },
  rationale: {
    zh: '共性问题按主题转给职能部门，主题写错，部门就收不到。本工具的规则；本轮没有清单时不查。',
    en: 'Common problems go to departments by topic; under a wrong one the department never hears. Our own rule; without a checklist nothing is judged.',
  },
  *run(workspace) {
    const names = topicNames(workspace)
    if (names) yield* unknownNames([workspace.round], names)
  },
}
