import { test } from '../../papers/test.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const testUniqueResult: Check = {
  code: 'test/unique-result',
  severity: 'error',
  scope: 'village',
  title: { zh: '每名成员只有一个成绩', en: 'Each officer has one result' },
  rationale: {
    zh: '同一人两个成绩，平均分就多算一个人。本工具的规则。',
    en: 'With two results of one person the mean counts somebody who was not there. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, test)) {
      const seen = new Set<string>()
      for (const [index, { officer }] of data.results.entries()) {
        if (seen.has(officer)) {
          yield {
            ...source.at('results', index, 'officer'),
            message: { zh: `${officer} 有两个成绩`, en: `${officer} has two results` },
            hint: {
              zh: '只留一个；补考的在备注中说明。',
              en: 'Keep one; say in the note that it was taken again.',
            },
          }
        }
        seen.add(officer)
      }
    }
  },
}
