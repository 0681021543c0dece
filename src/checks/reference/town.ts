import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { townNames } from '../../analysis/references/vocabulary.ts'
import type { Check } from '../check.ts'

export const referenceTown: Check = {
  code: 'reference/town',
  severity: 'error',
  scope: 'village',
  title: { zh: '村所属的镇在本轮之中', en: 'The town of a village is one of the round' },
  rationale: {
    zh: '镇名写错，村就不在该镇的共性问题和反馈之中。本工具的规则；本轮没有建镇文件夹时不查。',
    en: 'With a wrong town the village is missing from what that town is told. Our own rule; a round without folders of towns is not judged.',
  },
  *run(village, workspace) {
    const names = townNames(workspace)
    if (names.known.length > 0) yield* unknownNames(village.papers, names)
  },
}
