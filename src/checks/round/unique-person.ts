import { nameKey } from '../../papers/name-key.ts'
import type { Check } from '../check.ts'

export const roundUniquePerson: Check = {
  code: 'round/unique-person',
  severity: 'error',
  scope: 'round',
  title: { zh: '人员名单没有同名的人', en: 'No two people of the round bear one name' },
  rationale: {
    zh: '各表都用姓名认人，两个人同名，谁经手的就分不清。本工具的规则；确有同名的，在姓名后加注区分。',
    en: 'Papers know people by their names; with two alike nobody can say who did what. Our own rule; tell them apart by adding to the name.',
  },
  *run(workspace) {
    const { data, source } = workspace.round
    const seen = new Set<string>()
    for (const [index, { name }] of data.people.entries()) {
      if (seen.has(nameKey(name))) {
        yield {
          ...source.at('people', index, 'name'),
          message: { zh: `人员名单中有两个${name}`, en: `there are two people called ${name}` },
          hint: {
            zh: '重复的删去一条；确是两个人的，加注区分，如 李明（审计）。',
            en: 'Delete one, or tell the two apart in their names.',
          },
        }
      }
      seen.add(nameKey(name))
    }
  },
}
