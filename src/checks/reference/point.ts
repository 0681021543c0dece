import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { pointNames } from '../../analysis/references/vocabulary.ts'
import type { Check } from '../check.ts'

export const referencePoint: Check = {
  code: 'reference/point',
  severity: 'error',
  scope: 'village',
  title: { zh: '监督要点都在监督重点清单中', en: 'Every point is one of the checklist' },
  rationale: {
    zh: '要点写明查什么、依据什么，写错就无从对照。本工具的规则；本轮没有清单时不查。',
    en: 'A point says what is looked at and on what basis; an unknown one leads nowhere. Our own rule; without a checklist nothing is judged.',
  },
  *run(village, workspace) {
    const names = pointNames(workspace)
    if (names) yield* unknownNames(village.papers, names)
  },
}
