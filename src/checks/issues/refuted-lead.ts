import { refutedIssues } from '../../analysis/refuted-issues.ts'
import type { Check } from '../check.ts'

export const issuesRefutedLead: Check = {
  code: 'issues/refuted-lead',
  severity: 'warning',
  scope: 'village',
  title: { zh: '问题不以查明不属实的疑点为据', en: 'No problem rests on a lead found untrue' },
  rationale: {
    zh: '疑点已查明不属实，问题却还在，两边总有一边不对。本工具的规则；撤销的问题不查。',
    en: 'With a lead found untrue and a problem that rests on it, one of the two is wrong. Our own rule; withdrawn problems are not judged.',
  },
  *run(village) {
    for (const { location, issue, lead } of refutedIssues(village)) {
      yield {
        ...location,
        message: {
          zh: `${lead} 已查明不属实，问题 ${issue} 仍以它为据`,
          en: `${lead} was found untrue, and problem ${issue} rests on it`,
        },
        hint: {
          zh: '撤销该问题、去掉这一出处，或更正疑点的核查结果。',
          en: 'Withdraw the problem, take this source away, or correct the outcome of the lead.',
        },
      }
    }
  },
}
