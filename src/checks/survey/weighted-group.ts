import { missingWeightedGroups } from '../../analysis/ballots/missing-weighted-groups.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveyWeightedGroup: Check = {
  code: 'survey/weighted-group',
  severity: 'error',
  scope: 'village',
  title: { zh: '问卷中有权重的群体都有票', en: 'Every weighted group has a ballot' },
  rationale: {
    zh: '有权重的群体没有票，加权得分就算不出来，也绝不能当作 0 分。权重由本轮自定；本工具的规则。',
    en: 'With a weighted group missing there is no weighted score, and it is never 0. Weights are the round’s own setting; our own rule.',
  },
  *run(village, workspace) {
    for (const paper of papersOf(village, survey)) {
      const { responses = [], tallies = [] } = paper.data
      const [voters, key] = responses.length > 0 ? [responses, 'responses'] : [tallies, 'tallies']
      yield* missingWeightedGroups(paper, voters, key, workspace)
    }
  },
}
