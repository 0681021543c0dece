import { village as villageKind } from '../../papers/village.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const villageUniqueOfficer: Check = {
  code: 'village/unique-officer',
  severity: 'error',
  scope: 'village',
  title: { zh: '班子成员代号不重复', en: 'No two officers have one code' },
  rationale: {
    zh: '测评和测试按代号认人，代号重复，成绩就分不清是谁的。本工具的规则。',
    en: 'Ratings and scores know people by their code; a repeated one gives them to two. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, villageKind)) {
      const seen = new Map<string, string>()
      for (const [index, { id, name }] of data.officers.entries()) {
        const other = seen.get(id)
        if (other !== undefined) {
          yield {
            ...source.at('officers', index, 'id'),
            message: {
              zh: `${name}的代号 ${id} 已给了${other}`,
              en: `${name} has the code ${id} of ${other}`,
            },
            hint: { zh: '换一个没有用过的代号，如 m9。', en: 'Choose a code that is free, such as m9.' },
          }
        }
        seen.set(id, other ?? name)
      }
    }
  },
}
