import { rating } from '../../papers/rating.ts'
import { village as villageKind } from '../../papers/village.ts'
import { paperOf, papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

/** A wrong value of `officer` itself is `reference/officer`. */
export const ratingOfficer: Check = {
  code: 'rating/officer',
  severity: 'error',
  scope: 'village',
  title: { zh: '受测评成员都是村班子成员', en: 'Everyone rated is an officer of the village' },
  rationale: {
    zh: '测评结果要送组织部门使用，对象必须落到村情中的具体成员。本工具的规则；没有村情的村不查。',
    en: 'Ratings go to the organisation department and must be of somebody in the village profile. Our own rule; a village without village.yaml is not judged.',
  },
  *run(village) {
    const profile = paperOf(village, villageKind)
    if (!profile) return
    const officers = new Set(profile.data.officers.map(({ id }) => id))
    for (const { data, source } of papersOf(village, rating)) {
      for (const [index, { id, name, officer }] of data.subjects.entries()) {
        if (id === 'team' || typeof officer === 'string' || officers.has(id)) continue
        yield {
          ...source.at('subjects', index, 'id'),
          message: {
            zh: `测评对象 ${id}（${name}）不是村情中的班子成员`,
            en: `subject ${id} (${name}) is no officer in village.yaml`,
          },
          hint: {
            zh: '代号写村情中该成员的代号，或先把他补进村情的班子成员。',
            en: 'Use the code of the officer in village.yaml, or add that person there first.',
          },
        }
      }
    }
  },
}
