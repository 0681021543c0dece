import { aspectOfPoints } from '../../analysis/checklist-aspects.ts'
import { issues } from '../../papers/issues.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const issuesPointAspect: Check = {
  code: 'issues/point-aspect',
  severity: 'error',
  scope: 'village',
  title: { zh: '监督要点属于所填的问题类别', en: 'The point belongs to the aspect of the problem' },
  rationale: {
    zh: '监督要点与问题类别不一致，问题就归错方面，报告前后矛盾。本工具的规则；本轮没有清单时不查。',
    en: 'A point of another aspect puts the problem under the wrong heading. Our own rule; without a checklist nothing is judged.',
  },
  *run(village, workspace) {
    const aspects = aspectOfPoints(workspace)
    for (const { data, source } of papersOf(village, issues)) {
      for (const [index, { id, aspect, point }] of data.issues.entries()) {
        const expected = typeof point === 'string' ? aspects.get(point) : undefined
        if (expected === undefined || aspect === null || aspect === expected) continue
        yield {
          ...source.at('issues', index, 'point'),
          message: {
            zh: `${id} 的监督要点 ${point} 属于方面 ${expected}，问题类别填的是 ${aspect}`,
            en: `${id}: point ${point} belongs to aspect ${expected}, the problem is filed under ${aspect}`,
          },
          hint: {
            zh: `问题类别改成 ${expected}，或换一个属于 ${aspect} 的监督要点。`,
            en: `Make the aspect ${expected}, or choose a point of ${aspect}.`,
          },
        }
      }
    }
  },
}
