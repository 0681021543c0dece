import { isOwnVillage, paperReferences } from '../../analysis/references/paper-references.ts'
import { issues } from '../../papers/issues.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const issuesWithdrawn: Check = {
  code: 'issues/withdrawn',
  severity: 'warning',
  scope: 'village',
  title: { zh: '已撤销的问题不再被引用', en: 'Nothing refers to a withdrawn problem' },
  rationale: {
    zh: '问题撤销以后，疑点、交办单和整改台账还指着它，就会照着一个不成立的问题去整改。本工具的规则。',
    en: 'Where leads, slips or rectification still point to a withdrawn problem, something that does not hold is being put right. Our own rule.',
  },
  *run(village) {
    const withdrawn = new Set<string>()
    for (const { data } of papersOf(village, issues)) {
      for (const { id, status } of data.issues) if (status === '撤销') withdrawn.add(id)
    }
    if (withdrawn.size === 0) return
    for (const { paper, reference, read } of paperReferences(village.papers)) {
      if (!read || !isOwnVillage(read, village) || !withdrawn.has(read.name)) continue
      yield {
        ...paper.source.at(...reference.path),
        message: {
          zh: `${read.name} 已撤销，这里仍引用它`,
          en: `${read.name} is withdrawn and still referred to here`,
        },
        hint: { zh: '删去引用，或恢复该问题的状态。', en: 'Delete the reference, or restore the problem.' },
      }
    }
  },
}
