import type { Ledger } from './ledger.ts'
import { buildSheet } from './ledger-sheet.ts'
import { slipsSheet } from './slips-sheet.ts'

/** The slips by themselves; they stand in the ledger of rectification too. */
export const slips: Ledger = {
  name: 'slips',
  title: { zh: '立行立改交办单台账', en: 'Ledger of immediate-rectification slips' },
  restricted: false,
  sheets: (workspace, villages, edition = 'full') => [
    buildSheet(slipsSheet(workspace, villages), workspace, edition),
  ],
}
