import { unknownNames } from '../../analysis/references/unknown-names.ts'
import { departmentNames } from '../../analysis/references/vocabulary.ts'
import type { Check } from '../check.ts'

export const referenceDepartment: Check = {
  code: 'reference/department',
  severity: 'error',
  scope: 'village',
  title: { zh: '职能部门都在轮次设置中', en: 'Every department is one of the round' },
  rationale: {
    zh: '移交和建议按部门汇总，名称不一就会漏发。本工具的规则；轮次设置没有列部门时不查。',
    en: 'Letters are gathered by department, under one name each. Our own rule; a round that lists none is not judged.',
  },
  *run(village, workspace) {
    const names = departmentNames(workspace)
    if (names.known.length > 0) yield* unknownNames(village.papers, names)
  },
}
