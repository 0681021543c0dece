import type { SlipsPaper } from '../papers/types/slips.ts'
import { village as villageKind } from '../papers/village.ts'
import { paperOf, type Village } from '../papers/workspace.ts'
import type { Day } from './periods.ts'

/** The day on the slip, by default the last of the stay; null where neither is known. */
export function slipDue(slip: SlipsPaper['slips'][number], village: Village): Day | null {
  return slip.due ?? paperOf(village, villageKind)?.data.stay?.to ?? null
}
