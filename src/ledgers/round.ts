import { evidence } from './evidence.ts'
import { leads } from './leads.ts'
import type { Ledger } from './ledger.ts'
import { problems } from './problems.ts'
import { rectification } from './rectification.ts'
import { scores } from './scores.ts'
import { statistics } from './statistics.ts'
import { threeAssets } from './three-assets.ts'
import { townMatters } from './town-matters.ts'
import { visits } from './visits.ts'

/** One workbook of all: every sheet without the columns that may hold what somebody said in confidence. */
export const round: Ledger = {
  name: 'round',
  title: { zh: '巡察台账汇总', en: 'All ledgers in one workbook' },
  restricted: false,
  sheets: (workspace, villages) =>
    [statistics, problems, leads, rectification, townMatters, visits, threeAssets, scores, evidence].flatMap(
      (ledger) => ledger.sheets(workspace, villages, 'open'),
    ),
}
