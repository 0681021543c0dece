import { missingExactnesses } from '../../analysis/missing-exactnesses.ts'
import { issues } from '../../papers/issues.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const issuesFourExactnesses: Check = {
  code: 'issues/four-exactnesses',
  severity: 'warning',
  scope: 'village',
  title: {
    zh: '已核实的问题了解方式、责任人、时间地点写得准确',
    en: 'A verified problem says how it was learnt, who is responsible, when or where',
  },
  rationale: {
    zh: '“四个准确”：怎样了解到的、谁负责、何时何地、依据什么，缺一项就不能算查清。工作惯例；本工具的规则。依据另见 issues/basis。',
    en: 'The four exactnesses: how it was learnt, who is responsible, time and place, basis; without one the problem is not settled. Working custom; our own rule. The basis has its own check, issues/basis.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, issues)) {
      for (const [index, issue] of data.issues.entries()) {
        const missing = issue.status === '已核实' ? missingExactnesses(issue) : []
        if (missing.length === 0) continue
        yield {
          ...source.at('issues', index, 'status'),
          message: {
            zh: `${issue.id} 已核实，还没有写明${missing.map(({ zh }) => zh).join('、')}`,
            en: `${issue.id} is verified but does not say ${missing.map(({ en }) => en).join(', ')}`,
          },
          hint: {
            zh: '补填“了解方式”“责任人”“发生年度”或“地点”中缺少的栏目。',
            en: 'Fill in what is missing of learnt, people, years or where.',
          },
        }
      }
    }
  },
}
