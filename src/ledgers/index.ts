import { clues } from './clues.ts'
import { evidence } from './evidence.ts'
import { interviews } from './interviews.ts'
import { leads } from './leads.ts'
import type { Ledger } from './ledger.ts'
import { people } from './people.ts'
import { petitions } from './petitions.ts'
import { problems } from './problems.ts'
import { rectification } from './rectification.ts'
import { round } from './round.ts'
import { scores } from './scores.ts'
import { slips } from './slips.ts'
import { statistics } from './statistics.ts'
import { threeAssets } from './three-assets.ts'
import { townMatters } from './town-matters.ts'
import { visits } from './visits.ts'

/** Every ledger, in the order in which they are listed; `round` is what `ledger` makes without a name. */
export const ledgers: readonly Ledger[] = [
  scores,
  problems,
  leads,
  threeAssets,
  evidence,
  rectification,
  slips,
  townMatters,
  visits,
  statistics,
  round,
  interviews,
  petitions,
  clues,
  people,
]
