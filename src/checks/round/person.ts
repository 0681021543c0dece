import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { peopleNames } from '../../analysis/references/vocabulary.ts'
import type { Check } from '../check.ts'

export const roundPerson: Check = {
  code: 'round/person',
  severity: 'error',
  scope: 'round',
  title: {
    zh: '组长、副组长、组员都在人员名单中',
    en: 'Everyone in a team is among the people of the round',
  },
  rationale: {
    zh: '各组人员按姓名与人员名单对应，名字写错，回避和经手就核对不上。本工具的规则。',
    en: 'Teams name their people as the list of people does; a misspelt name escapes every check of avoidance and of who did what. Our own rule.',
  },
  *run(workspace) {
    const names = peopleNames(workspace)
    if (names) yield* unknownNames([workspace.round], names)
  },
}
