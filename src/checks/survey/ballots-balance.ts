import { unbalancedBallots } from '../../analysis/ballots/ballot-findings.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveyBallotsBalance: Check = {
  code: 'survey/ballots-balance',
  severity: 'error',
  scope: 'village',
  title: { zh: '问卷收回数等于有效数与无效数之和', en: 'Returned is valid plus void' },
  rationale: {
    zh: '有效数是录入的份数。三个数对不上，不是漏录就是多录，得分的分母也就错了。本工具的规则。',
    en: 'Valid are the sheets entered. Where the three do not tally something was left out or entered twice, and the denominator of every score is wrong. Our own rule.',
  },
  *run(village) {
    for (const paper of papersOf(village, survey)) {
      const { responses = [], tallies = [] } = paper.data
      if (tallies.length === 0) yield* unbalancedBallots(paper, { key: 'responses', sheets: responses })
    }
  },
}
