import { type Issue, issues } from '../../papers/issues.ts'
import { village as villageKind } from '../../papers/village.ts'
import { paperOf, papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const issuesYears: Check = {
  code: 'issues/years',
  severity: 'warning',
  scope: 'village',
  title: { zh: '发生年度在检查年度以内', en: 'The years of a problem are among the years inspected' },
  rationale: {
    zh: '检查年度以外的事，要么年份写错，要么应当说明为什么追溯。本工具的规则；村情没有写检查年度的不查。',
    en: 'A year outside those inspected is a slip, or wants a reason for going back so far. Our own rule; without years in village.yaml nothing is judged.',
  },
  *run(village) {
    const inspected = paperOf(village, villageKind)?.data.years ?? []
    if (inspected.length === 0) return
    const known = new Set(inspected)
    for (const { data, source } of papersOf(village, issues)) {
      for (const { id, year, path } of data.issues.flatMap(yearsOf)) {
        if (known.has(year)) continue
        yield {
          ...source.at(...path),
          message: {
            zh: `${id} 的发生年度 ${year} 不在检查年度（${inspected.join('、')}）之内`,
            en: `${id}: ${year} is not among the years inspected (${inspected.join(', ')})`,
          },
          hint: {
            zh: '核对年份；确需追溯的，在 village.yaml 的检查年度中补上。',
            en: 'Check the year; to go back further, add it to the years of village.yaml.',
          },
        }
      }
    }
  },
}

function yearsOf({ id, status, years = [] }: Issue, index: number) {
  if (status === '撤销') return []
  return years.map((year, place) => ({ id, year, path: ['issues', index, 'years', place] }))
}
