import { isOwnVillage, paperReferences } from '../../analysis/references/paper-references.ts'
import { resolveReference } from '../../analysis/references/resolve-reference.ts'
import { village as villageKind } from '../../papers/village.ts'
import { paperOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

/** One for a village: hundreds of them would say no more. */
export const referenceNotHere: Check = {
  code: 'reference/not-here',
  severity: 'info',
  scope: 'village',
  title: {
    zh: '受限底稿不在本机时，引向它的编号未作核对',
    en: 'References into restricted papers that are not here were not checked',
  },
  rationale: {
    zh: '谈话、信访、问题线索等受限底稿另库保管，没有它们也能工作，但引向它们的编号此时无从核对。本工具的规则。',
    en: 'Restricted papers live in a repository of their own; the round works without it, but references into it cannot be checked. Our own rule.',
  },
  *run(village, workspace) {
    if (workspace.restricted) return
    let count = 0
    let file = paperOf(village, villageKind)?.source.file
    for (const { paper, read } of paperReferences(village.papers)) {
      if (!read || !isOwnVillage(read, village)) continue
      if (resolveReference(read, village, workspace) !== 'not-here') continue
      count += 1
      file ??= paper.source.file
    }
    if (count === 0 || file === undefined) return
    yield {
      file,
      message: {
        zh: `有 ${count} 处引用指向受限底稿，受限资料不在这里，未作核对`,
        en: `${count} references lead into restricted papers, which are not here; they were not checked`,
      },
      hint: {
        zh: '有权查看的人员把受限资料放到 restricted/ 后再校验一次。',
        en: 'Whoever may read them puts the restricted repository at restricted/ and checks again.',
      },
    }
  },
}
