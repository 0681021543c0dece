import { sameValue } from '../source/same-value.ts'

/** Whether two values say the same; what is not there says as little as null. */
export function sameSaid(one: unknown, other: unknown): boolean {
  return sameValue(one ?? null, other ?? null)
}
