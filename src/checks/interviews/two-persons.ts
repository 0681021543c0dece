import { interviews } from '../../papers/interviews.ts'
import { nameKey } from '../../papers/name-key.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

/** A recorder not yet known is `interviews/incomplete`. */
export const interviewsTwoPersons: Check = {
  code: 'interviews/two-persons',
  severity: 'error',
  scope: 'village',
  title: { zh: '谈话由两名以上巡察人员进行', en: 'An interview is held by two of the team or more' },
  rationale: {
    zh: '谈话人与记录人合计不少于两人，是谈话记录能够作为依据的前提。工作惯例；本工具的规则。',
    en: 'Interviewer and recorder are at least two people, or the record proves little. Working custom; our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, interviews)) {
      for (const [index, { id, interviewers, recorder }] of data.interviews.entries()) {
        if (recorder === null) continue
        const people = new Set([...interviewers, recorder].map(nameKey))
        if (people.size >= 2) continue
        yield {
          ...source.at('interviews', index, 'recorder'),
          message: {
            zh: `${id} 的谈话人和记录人合计只有 ${people.size} 人，应不少于 2 人`,
            en: `${id} was held by ${people.size} of the team; it takes 2 at least`,
          },
          hint: {
            zh: '补上一同谈话的人；确实只有一人的，应当重新谈话。',
            en: 'Add who else was there; if nobody was, the interview has to be held again.',
          },
        }
      }
    }
  },
}
