import { validBallots } from '../../analysis/ballots/ballot-paper.ts'
import { columnTallies } from '../../analysis/ballots/column-tallies.ts'
import { unbalancedTallies } from '../../analysis/ballots/tally-findings.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveyTalliesBalance: Check = {
  code: 'survey/tallies-balance',
  severity: 'error',
  scope: 'village',
  title: { zh: '问卷各题票数合计等于有效份数', en: 'The counts of each item add up to the valid sheets' },
  rationale: {
    zh: '每份有效问卷在每题上只能有一个答案，没有作答的记作空白。合计对不上，就是计票有误。本工具的规则；只问部分群体的题，按这些群体的份数核对。',
    en: 'A valid sheet has one answer to each item, blanks included. A sum that differs is a wrong count. Our own rule; an item asked of some groups is held against theirs.',
  },
  *run(village, workspace) {
    const items = workspace.questionnaire?.data.items
    if (!items) return
    const columns = items.map(({ id, asked = null }) => ({ id, asked }))
    for (const paper of papersOf(village, survey)) {
      const tallies = columnTallies(paper)
      if (tallies.length > 0)
        yield* unbalancedTallies({ paper, tallies, columns, valid: validBallots(paper.data) })
    }
  },
}
