import { conventionText } from '../scoring/convention-text.ts'
import { scoreRound } from '../scoring/score-round.ts'
import type { Ledger } from './ledger.ts'
import { buildSheet } from './ledger-sheet.ts'
import { groupsSheet } from './scores-groups.ts'
import { itemsSheet } from './scores-items.ts'
import { subjectsSheet, testsSheet } from './scores-subjects.ts'
import { aspectsSheet, summarySheet } from './scores-summary.ts'

/** Groups too small to be shown stand without figures, and so does the one they could be reckoned from. */
export const scores: Ledger = {
  name: 'scores',
  title: { zh: '测评得分台账', en: 'Ledger of scores' },
  restricted: false,
  sheets: (workspace, villages, edition = 'full') => {
    const round = scoreRound(workspace, villages)
    const convention = conventionText(round.convention).zh
    return [
      buildSheet(summarySheet(round, convention), workspace, edition),
      buildSheet(aspectsSheet(round, convention), workspace, edition),
      buildSheet(itemsSheet(round, convention), workspace, edition),
      buildSheet(subjectsSheet(round, convention), workspace, edition),
      buildSheet(groupsSheet(round, convention), workspace, edition),
      buildSheet(testsSheet(round), workspace, edition),
    ]
  },
}
