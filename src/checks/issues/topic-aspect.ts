import { aspectOfTopics } from '../../analysis/checklist-aspects.ts'
import type { Check } from '../check.ts'
import { misfiledIssues } from '../misfiled-issues.ts'

export const issuesTopicAspect: Check = {
  code: 'issues/topic-aspect',
  severity: 'error',
  scope: 'village',
  title: { zh: '问题主题属于所填的问题类别', en: 'The topic belongs to the aspect of the problem' },
  rationale: {
    zh: '问题主题与问题类别不一致，问题就归错方面，报告前后矛盾。本工具的规则；本轮没有清单时不查。',
    en: 'A topic of another aspect puts the problem under the wrong heading. Our own rule; without a checklist nothing is judged.',
  },
  run: (village, workspace) =>
    misfiledIssues(village, 'topic', { zh: '问题主题', en: 'topic' }, aspectOfTopics(workspace)),
}
