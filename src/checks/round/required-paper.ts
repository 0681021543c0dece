import { absentPapers } from '../../analysis/absent-papers.ts'
import { hasStayBegun } from '../../analysis/stay.ts'
import { village as villageKind } from '../../papers/village.ts'
import { paperOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const roundRequiredPaper: Check = {
  code: 'round/required-paper',
  severity: 'warning',
  scope: 'village',
  title: { zh: '本轮要求的文书都有', en: 'Every paper the round requires is there' },
  rationale: {
    zh: '哪些文书每村必有，由本轮设置的 required 规定；没有列入的，缺了不算问题。本轮自定；本工具的规则。进驻以前不查。',
    en: 'The round’s required says which papers every village has; what it does not name is never a fault. The round’s own setting; our own rule. Before the stay nothing is judged.',
  },
  *run(village, workspace) {
    if (!hasStayBegun(village, workspace)) return
    const { source } = paperOf(village, villageKind) ?? workspace.round
    for (const kind of absentPapers(village, workspace)) {
      yield {
        file: source.file,
        message: {
          zh: `${village.name}没有${kind.title.zh}（${kind.file}），本轮要求每村都有`,
          en: `${village.name} has no ${kind.file}, which this round requires`,
        },
        hint: {
          zh: `用 inspect init ${village.name} --full 建立；确实不需要的，从 inspect.yaml 的 required 中删去。`,
          en: `Make it with inspect init ${village.name} --full, or take it out of required in inspect.yaml.`,
        },
      }
    }
  },
}
