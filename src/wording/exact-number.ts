import { Fraction } from '../scoring/fraction.ts'
import { isRecord } from './facts.ts'

const DIGITS = /^-?\d{1,400}$/

/** An exact number as facts carry it, `{ num, den }`. */
export function isExactNumber(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 2 && exactNumber(value) !== null
}

/** A number of either kind; null where the fact is none. */
export function exactNumber(value: unknown): Fraction | null {
  if (typeof value === 'number') return Number.isFinite(value) ? Fraction.parse(value) : null
  if (!isRecord(value)) return null
  const [num, den] = [String(value.num), String(value.den)]
  if (!DIGITS.test(num) || !DIGITS.test(den) || BigInt(den) === 0n) return null
  return Fraction.of(BigInt(num), BigInt(den))
}

/** Money in 元: digits are whole cents, a fraction is 元. A bare number has no known unit: null. */
export function moneyInYuan(value: unknown): Fraction | null {
  if (typeof value === 'string') return DIGITS.test(value) ? Fraction.of(BigInt(value), 100n) : null
  return typeof value === 'number' ? null : exactNumber(value)
}
