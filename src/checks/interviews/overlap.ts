import { overlappingInterviews } from '../../analysis/overlapping-interviews.ts'
import type { Check } from '../check.ts'

export const interviewsOverlap: Check = {
  code: 'interviews/overlap',
  severity: 'warning',
  scope: 'round',
  title: { zh: '同一巡察人员不同时参加两场谈话', en: 'Nobody of the team is in two interviews at once' },
  rationale: {
    zh: '同一个人同一时间出现在两场谈话，至少有一份记录的时间或者人员不实，记录的效力会受质疑。本工具的规则；跨村一并核对。',
    en: 'Where somebody is in two interviews at once one record is wrong in its time or its people, and both are open to doubt. Our own rule, looked at across villages.',
  },
  *run(workspace) {
    for (const { person, later, earlier } of overlappingInterviews(workspace.villages)) {
      yield {
        ...later.source.at('interviews', later.index, 'from'),
        message: {
          zh: `${person}在 ${later.name}（${later.from}—${later.to}）时，还在 ${earlier.name}（${earlier.from}—${earlier.to}）中`,
          en: `${person} is in ${later.name} (${later.from}–${later.to}) and in ${earlier.name} (${earlier.from}–${earlier.to})`,
        },
        hint: { zh: '对照笔录改正时间或谈话人员。', en: 'Correct the times or the people from the records.' },
      }
    }
  },
}
