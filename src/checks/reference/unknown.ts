import { isOwnVillage, paperReferences } from '../../analysis/references/paper-references.ts'
import { malformedReference, unknownReference } from '../../analysis/references/unknown-reference.ts'
import type { Check } from '../check.ts'

export const referenceUnknown: Check = {
  code: 'reference/unknown',
  severity: 'error',
  scope: 'village',
  title: { zh: '所引的材料都有', en: 'Every paper referred to is there' },
  rationale: {
    zh: '问题靠材料支撑，编号写错，底稿就找不到依据，报告的脚注也落空。本工具的规则；读不出的底稿已另行指出，引向它的编号不再重复报。',
    en: 'A problem stands on its papers: with a wrong id nobody finds the proof and the footnote leads nowhere. Our own rule; papers that could not be read are reported once, not at every reference.',
  },
  *run(village, workspace) {
    for (const { paper, reference, read } of paperReferences(village.papers)) {
      if (!read) yield malformedReference(paper, reference)
      else if (isOwnVillage(read, village)) {
        const found = unknownReference(paper, reference, read, village, workspace)
        if (found) yield found
      }
    }
  },
}
