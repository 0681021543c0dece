import { isOpenLead } from '../../analysis/open-leads.ts'
import { leads } from '../../papers/leads.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const leadsOutcome: Check = {
  code: 'leads/outcome',
  severity: 'warning',
  scope: 'village',
  title: { zh: '本轮结束时每条疑点都有结果', en: 'Every lead has an outcome when the round ends' },
  rationale: {
    zh: '疑点要逐条查清或者移交、交办，一条也不能不了了之。工作惯例；本工具的规则。移交或交办的不在此列。',
    en: 'Every lead is checked, or handed on; none may be forgotten. Working custom; our own rule. Leads that were handed on have their outcome.',
  },
  *run(village, workspace) {
    const { ends } = workspace.round.data
    if (workspace.today <= ends) return
    for (const { data, source } of papersOf(village, leads)) {
      for (const [index, lead] of data.leads.entries()) {
        // That nothing is written there is said by leads/incomplete.
        if (lead.status === null || !isOpenLead(lead)) continue
        yield {
          ...source.at('leads', index, 'status'),
          message: {
            zh: `${lead.id} 仍是“${lead.status}”，本轮已于 ${ends} 结束`,
            en: `${lead.id} is still ${lead.status}; the round ended on ${ends}`,
          },
          hint: {
            zh: '填写核查结果；本轮查不清的写“未查清”，或在“处理方式”写移交、交办。',
            en: 'Write the outcome, 未查清 where it could not be settled, or hand it on with route: 移交 or 交办.',
          },
        }
      }
    }
  },
}
