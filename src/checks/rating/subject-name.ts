import { nameKey } from '../../papers/name-key.ts'
import { rating } from '../../papers/rating.ts'
import { village as villageKind } from '../../papers/village.ts'
import { paperOf, papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const ratingSubjectName: Check = {
  code: 'rating/subject-name',
  severity: 'warning',
  scope: 'village',
  title: { zh: '受测评成员的姓名与村情一致', en: 'The name of a subject is the one in the village profile' },
  rationale: {
    zh: '代号与姓名对不上，说明两者有一个填错，结果会记到别人名下。本工具的规则。',
    en: 'A code and a name that do not belong together mean that one of them is wrong. Our own rule.',
  },
  *run(village) {
    const officers = paperOf(village, villageKind)?.data.officers ?? []
    const names = new Map(officers.map(({ id, name }) => [id, name]))
    for (const { data, source } of papersOf(village, rating)) {
      for (const [index, subject] of data.subjects.entries()) {
        const expected = names.get(subject.officer ?? subject.id)
        if (expected === undefined || nameKey(expected) === nameKey(subject.name)) continue
        yield {
          ...source.at('subjects', index, 'name'),
          message: {
            zh: `测评对象 ${subject.id} 写作“${subject.name}”，村情中是“${expected}”`,
            en: `subject ${subject.id} is called “${subject.name}”, in village.yaml “${expected}”`,
          },
          hint: { zh: '核对是代号填错还是姓名写错。', en: 'See whether the code or the name is wrong.' },
        }
      }
    }
  },
}
