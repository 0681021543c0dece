import { Drop, type Operators } from 'liquidjs'
import { exactNumber, isExactNumber } from './exact-number.ts'

/** What counts as there in a condition: not null, no, empty text or empty list. 0 is there. */
export function isPresent(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false
  return typeof value === 'string' || Array.isArray(value) ? value.length > 0 : true
}

/** Order of two facts, exact numbers by value, texts (and so dates) by code unit; null where they have none. */
function order(left: unknown, right: unknown): number | null {
  if (isExactNumber(left) || isExactNumber(right) || typeof left === 'number') {
    const [a, b] = [exactNumber(left), exactNumber(right)]
    return a === null || b === null ? null : a.compare(b)
  }
  if (typeof left !== 'string' || typeof right !== 'string') return null
  return left < right ? -1 : left > right ? 1 : 0
}

/** `nil` is null; `empty` and `blank` are whatever is not there. */
function same(left: unknown, right: unknown): boolean {
  if (right instanceof Drop) return right.valueOf() === null ? (left ?? null) === null : !isPresent(left)
  if ((left ?? null) === (right ?? null)) return true
  return typeof left !== 'string' && order(left, right) === 0
}

function ordered(test: (order: number) => boolean) {
  return (left: unknown, right: unknown): boolean => {
    const result = order(left, right)
    return result !== null && test(result)
  }
}

function contains(left: unknown, right: unknown): boolean {
  if (typeof left === 'string') return typeof right === 'string' && left.includes(right)
  return Array.isArray(left) && left.some((item) => same(item, right))
}

/** Conditions see exact numbers, and an absent value is neither more nor less than anything. */
export const operators: Operators = {
  '==': same,
  '!=': (left: unknown, right: unknown) => !same(left, right),
  '>': ordered((result) => result > 0),
  '<': ordered((result) => result < 0),
  '>=': ordered((result) => result >= 0),
  '<=': ordered((result) => result <= 0),
  contains,
  not: (value: unknown) => !isPresent(value),
  and: (left: unknown, right: unknown) => isPresent(left) && isPresent(right),
  or: (left: unknown, right: unknown) => isPresent(left) || isPresent(right),
}
