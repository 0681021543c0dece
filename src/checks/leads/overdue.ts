import { isOpenLead } from '../../analysis/open-leads.ts'
import { leads } from '../../papers/leads.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const leadsOverdue: Check = {
  code: 'leads/overdue',
  severity: 'warning',
  scope: 'village',
  title: { zh: '疑点在核查期限内查清', en: 'Leads are checked by the day set for them' },
  rationale: {
    zh: '期限由组长排定，过期的要催办或者调整。本工具的规则；本轮结束以后另由 leads/outcome 提示。',
    en: 'The team leader sets the day; what is late is pressed for or put off. Our own rule; after the round’s end leads/outcome speaks.',
  },
  *run(village, workspace) {
    const { today, round } = workspace
    if (today > round.data.ends) return
    for (const { data, source } of papersOf(village, leads)) {
      for (const [index, lead] of data.leads.entries()) {
        if (typeof lead.due !== 'string' || lead.due >= today || !isOpenLead(lead)) continue
        const status = lead.status ?? '待查'
        yield {
          ...source.at('leads', index, 'due'),
          message: {
            zh: `${lead.id} 应于 ${lead.due} 查清，今天是 ${today}，仍是“${status}”`,
            en: `${lead.id} was due on ${lead.due}; today is ${today} and it is ${status}`,
          },
          hint: {
            zh: '填写核查结果，或由组长调整期限。',
            en: 'Write the outcome, or have the leader set another day.',
          },
        }
      }
    }
  },
}
