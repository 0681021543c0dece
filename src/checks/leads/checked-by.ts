import { leads } from '../../papers/leads.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const leadsCheckedBy: Check = {
  code: 'leads/checked-by',
  severity: 'warning',
  scope: 'village',
  title: { zh: '有核查结论的疑点都有核查材料', en: 'A lead with an outcome names the papers it rests on' },
  rationale: {
    zh: '属实或者不属实，都要有材料支撑；结论没有材料，复核时说不清。本工具的规则。',
    en: 'True or not true, the outcome rests on papers; without them nobody can go over it again. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, leads)) {
      for (const [index, { id, status, checked_by: papers = [] }] of data.leads.entries()) {
        if (status === '待查' || status === '核查中' || status === '未查清' || papers.length > 0) continue
        yield {
          ...source.at('leads', index, 'status'),
          message: {
            zh: `${id} 结论为“${status}”，没有列核查材料`,
            en: `${id} is ${status} and names no paper it was checked by`,
          },
          hint: {
            zh: '在“核查材料”（checked_by）列出所依据的编号，如 [YD-004]。',
            en: 'List the ids it rests on under checked_by, such as [YD-004].',
          },
        }
      }
    }
  },
}
