import type { Contract } from '../papers/assets.ts'
import { hundredths } from './hundredths.ts'
import type { Day } from './periods.ts'

type Rent = NonNullable<Contract['rents']>[number]

/**
 * Rent due up to a day less rent received up to it, in cents; what was paid ahead can make it negative.
 * Null where no rents are listed or a figure it needs is unknown.
 */
export function arrears(contract: Contract, day: Day): bigint | null {
  const rents = contract.rents ?? []
  if (rents.length === 0) return null
  let owed = 0n
  for (const rent of rents) {
    const due = dueBy(rent, day)
    const received = receivedBy(rent, day)
    if (due === null || received === null) return null
    owed += due - received
  }
  return owed
}

function dueBy(rent: Rent, day: Day): bigint | null {
  if (rent.due_on === null) return null
  return rent.due_on <= day ? hundredths(rent.payable) : 0n
}

function receivedBy(rent: Rent, day: Day): bigint | null {
  if (rent.paid_on && rent.paid_on > day) return 0n
  // A rent that is not due yet and of which nothing is written has not been received.
  if (rent.paid === null && rent.due_on !== null && rent.due_on > day) return 0n
  return hundredths(rent.paid)
}
