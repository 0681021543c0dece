import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { village as villageKind } from '../../papers/village.ts'
import { paperOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const referenceOfficer: Check = {
  code: 'reference/officer',
  severity: 'error',
  scope: 'village',
  title: {
    zh: '被测评、受测试的成员都是村班子成员',
    en: 'Everyone rated or tested is an officer of the village',
  },
  rationale: {
    zh: '测评和测试结果要送组织部门使用，代号写错就会记到别人名下。本工具的规则；没有村情的村不查。',
    en: 'Ratings and scores go to the organisation department; a wrong code gives them to somebody else. Our own rule; a village without village.yaml is not judged.',
  },
  *run(village) {
    const profile = paperOf(village, villageKind)
    if (!profile) return
    yield* unknownNames(village.papers, {
      target: 'officer',
      known: profile.data.officers.map(({ id }) => id),
      list: { zh: '村情（village.yaml）的班子成员', en: 'the officers of village.yaml' },
    })
  },
}
