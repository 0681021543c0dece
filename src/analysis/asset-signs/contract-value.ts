import type { Contract } from '../../papers/assets.ts'
import { hundredths } from '../hundredths.ts'
import { addDays, addYears, termBetween } from '../periods.ts'
import { termStart } from './deed.ts'

/**
 * What a contract is worth over its term, in cents: the yearly rent for each year begun. Null where the rent or the
 * term is unknown.
 */
export function contractValue(contract: Contract): bigint | null {
  const rent = hundredths(contract.annual_rent)
  const from = termStart(contract)
  const { to } = contract
  if (rent === null || !from || !to || to < from) return null
  const end = addDays(to, 1)
  const { years } = termBetween(from, end)
  return rent * BigInt(addYears(from, years) < end ? years + 1 : years)
}
