import { leadsTakenUp } from '../../analysis/open-leads.ts'
import { leads } from '../../papers/leads.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const leadsConfirmedIssue: Check = {
  code: 'leads/confirmed-issue',
  severity: 'warning',
  scope: 'village',
  title: { zh: '查实的疑点都写成了问题或有去向', en: 'A confirmed lead became a problem or was handed on' },
  rationale: {
    zh: '查实而没有下文，等于漏报一个问题。本工具的规则；已写入问题出处、交办单、问题线索或者已移交、交办的都算有去向。',
    en: 'A confirmed lead that goes nowhere is a problem not reported. Our own rule; being a source of a problem, a slip or a clue, or handed on, all count.',
  },
  *run(village) {
    if (village.dropped.some((kind) => ['issues', 'slips', 'clues', ''].includes(kind))) return
    const taken = leadsTakenUp(village)
    for (const { data, source } of papersOf(village, leads)) {
      for (const [index, { id, status, issue, route }] of data.leads.entries()) {
        if (status !== '属实' && status !== '部分属实') continue
        if (typeof issue === 'string' || typeof route === 'string' || taken.has(id)) continue
        yield {
          ...source.at('leads', index, 'status'),
          message: {
            zh: `${id} 已查明${status}，没有写成问题，也没有移交、交办`,
            en: `${id} is confirmed (${status}) but became no problem and was not handed on`,
          },
          hint: {
            zh: '在“问题编号”填 WT 编号，或在“处理方式”写移交、交办。',
            en: 'Give the issue (WT-…), or route: 移交 or 交办.',
          },
        }
      }
    }
  },
}
