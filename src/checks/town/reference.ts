import { townReferenceFindings } from '../../analysis/references/town-references.ts'
import type { Check } from '../check.ts'

export const townReference: Check = {
  code: 'town/reference',
  severity: 'error',
  scope: 'round',
  title: { zh: '镇里共性问题所引的各村问题都有', en: 'Every problem that a town refers to is there' },
  rationale: {
    zh: '镇里要对各村的同类问题负责整改，编号写错，整改就对不上问题。本工具的规则。镇不属于任何一村，编号前要写村名。',
    en: 'A town answers for the problems of its villages; a wrong id leaves a problem that nobody puts right. Our own rule. A town is no village, so the village stands before the id.',
  },
  *run(workspace) {
    yield* townReferenceFindings(workspace)
  },
}
