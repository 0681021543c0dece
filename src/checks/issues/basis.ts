import { issues } from '../../papers/issues.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const issuesBasis: Check = {
  code: 'issues/basis',
  severity: 'warning',
  scope: 'village',
  title: { zh: '已核实的问题都有定性依据', en: 'A verified problem has a basis' },
  rationale: {
    zh: '没有依据就不能认定为问题，这是“四个准确”之一。工作惯例；本工具的规则。',
    en: 'Without a rule that was broken there is no problem: one of the four exactnesses. Working custom; our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, issues)) {
      for (const [index, { id, status, basis = [] }] of data.issues.entries()) {
        if (status !== '已核实' || basis.length > 0) continue
        yield {
          ...source.at('issues', index, 'status'),
          message: { zh: `${id} 已核实，没有定性依据`, en: `${id} is verified and has no basis` },
          hint: {
            zh: '在“定性依据”（basis）写明文件名称和条款。',
            en: 'Write the rule and its article under basis.',
          },
        }
      }
    }
  },
}
