import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { topicNames } from '../../analysis/references/vocabulary.ts'
import type { Check } from '../check.ts'

export const checklistTopic: Check = {
  code: 'checklist/topic',
  severity: 'error',
  scope: 'round',
  title: { zh: '取证要求的主题都有', en: 'Every rule of evidence is of a topic that is there' },
  rationale: {
    zh: '编号写错，主题就归不到方面，取证要求也落不到问题上。本工具的规则。',
    en: 'With a wrong id a topic has no aspect and a rule no problem. Our own rule.',
  },
  *run(workspace) {
    const names = topicNames(workspace)
    if (names && workspace.checklist) yield* unknownNames([workspace.checklist], names)
  },
}
