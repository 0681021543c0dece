import { issues } from '../../papers/issues.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const issuesSources: Check = {
  code: 'issues/sources',
  severity: 'warning',
  scope: 'village',
  title: { zh: '每个问题都有出处', en: 'Every problem has a source' },
  rationale: {
    zh: '一事一底稿，每个问题都要有材料支撑；没有出处的问题写进报告，经不起申辩。工作惯例；本工具的规则。撤销的问题不查。',
    en: 'Every problem stands on papers; one without cannot be defended when the village objects. Working custom; our own rule. Withdrawn ones are not judged.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, issues)) {
      for (const [index, { id, status, sources }] of data.issues.entries()) {
        if (status === '撤销' || sources.length > 0) continue
        yield {
          ...source.key('issues', index, 'sources'),
          message: { zh: `${id} 没有问题出处`, en: `${id} has no source` },
          hint: {
            zh: '在“问题出处”（sources）列出支撑材料的编号，如 [YD-004, ZZ-003#p12]。',
            en: 'List the papers it stands on under sources, such as [YD-004, ZZ-003#p12].',
          },
        }
      }
    }
  },
}
