import { aspectOfPoints } from '../../analysis/checklist-aspects.ts'
import type { Check } from '../check.ts'
import { misfiledIssues } from '../misfiled-issues.ts'

export const issuesPointAspect: Check = {
  code: 'issues/point-aspect',
  severity: 'error',
  scope: 'village',
  title: { zh: '监督要点属于所填的问题类别', en: 'The point belongs to the aspect of the problem' },
  rationale: {
    zh: '监督要点与问题类别不一致，问题就归错方面，报告前后矛盾。本工具的规则；本轮没有清单时不查。',
    en: 'A point of another aspect puts the problem under the wrong heading. Our own rule; without a checklist nothing is judged.',
  },
  run: (village, workspace) =>
    misfiledIssues(village, 'point', { zh: '监督要点', en: 'point' }, aspectOfPoints(workspace)),
}
