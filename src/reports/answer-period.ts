import type { Workspace } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'

/** Months within which a letter is to be answered, as the round sets them; null where it does not. */
export function answerMonths({ round }: Workspace): Fact {
  return round.data.deadlines?.rectification_months ?? null
}
