import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { peopleNames } from '../../analysis/references/vocabulary.ts'
import type { Check } from '../check.ts'

export const referencePerson: Check = {
  code: 'reference/person',
  severity: 'error',
  scope: 'village',
  title: { zh: '经手人员都在本轮人员名单中', en: 'Everyone who works on a paper is one of the round' },
  rationale: {
    zh: '谁谈的、谁查的、谁签的都要落到具体人员，名单以外的人不能经手底稿。本工具的规则。',
    en: 'Who talked, looked and signed must be somebody of the round. Our own rule.',
  },
  *run(village, workspace) {
    const names = peopleNames(workspace)
    if (names) yield* unknownNames(village.papers, names)
  },
}
