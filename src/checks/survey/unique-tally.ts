import { columnTallies } from '../../analysis/ballots/column-tallies.ts'
import { repeatedTallies } from '../../analysis/ballots/tally-findings.ts'
import { survey } from '../../papers/survey.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const surveyUniqueTally: Check = {
  code: 'survey/unique-tally',
  severity: 'error',
  scope: 'village',
  title: { zh: '同一题目、同一群体的票数只列一次', en: 'The counts of one item and group are listed once' },
  rationale: {
    zh: '列了两次，合计就翻倍，或者两个数互相矛盾。本工具的规则。',
    en: 'Listed twice, they double the sum or contradict each other. Our own rule.',
  },
  *run(village) {
    for (const paper of papersOf(village, survey)) {
      yield* repeatedTallies({ paper, tallies: columnTallies(paper) })
    }
  },
}
