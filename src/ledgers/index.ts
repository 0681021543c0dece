import { evidence } from './evidence.ts'
import { leads } from './leads.ts'
import type { Ledger } from './ledger.ts'
import { problems } from './problems.ts'
import { rectification } from './rectification.ts'
import { round } from './round.ts'
import { scores } from './scores.ts'
import { threeAssets } from './three-assets.ts'

/** Every ledger, in the order in which they are listed; `round` is what `ledger` makes without a name. */
export const ledgers: readonly Ledger[] = [
  scores,
  problems,
  leads,
  threeAssets,
  evidence,
  rectification,
  round,
]
