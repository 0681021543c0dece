import type { Contract } from '../../papers/assets.ts'
import type { Day } from '../periods.ts'

/** The day whose law judges a contract: of its last renewal, its signing, or else its beginning. */
export function deedDay(contract: Contract): Day | null {
  return contract.renewed_from ?? contract.signed ?? contract.from
}

/** The beginning of the term now running. */
export function termStart(contract: Contract): Day | null {
  return contract.renewed_from ?? contract.from
}
