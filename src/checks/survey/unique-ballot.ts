import { repeatedBallots } from '../../analysis/ballots/ballot-findings.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveyUniqueBallot: Check = {
  code: 'survey/unique-ballot',
  severity: 'error',
  scope: 'village',
  title: { zh: '问卷票号不重复', en: 'No number is given to two sheets' },
  rationale: {
    zh: '票号重复，多半是同一份录了两遍；引用某一份的意见时也分不清是哪一份。本工具的规则。',
    en: 'A repeated number is most often one sheet entered twice, and its comment cannot be told from the other. Our own rule.',
  },
  *run(village) {
    for (const paper of papersOf(village, survey)) {
      yield* repeatedBallots(paper, { key: 'responses', sheets: paper.data.responses ?? [] })
    }
  },
}
