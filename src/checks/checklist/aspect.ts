import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { aspectNames } from '../../analysis/references/vocabulary.ts'
import type { Check } from '../check.ts'

export const checklistAspect: Check = {
  code: 'checklist/aspect',
  severity: 'error',
  scope: 'round',
  title: { zh: '主题所属的方面都有', en: 'Every topic belongs to an aspect that is there' },
  rationale: {
    zh: '编号写错，主题就归不到方面，取证要求也落不到问题上。本工具的规则。',
    en: 'With a wrong id a topic has no aspect and a rule no problem. Our own rule.',
  },
  *run(workspace) {
    const names = aspectNames(workspace)
    if (names && workspace.checklist) yield* unknownNames([workspace.checklist], names)
  },
}
