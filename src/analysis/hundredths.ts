/**
 * A sum in 元 or an area in 亩 as a whole number of hundredths, read from the digits and not from the double:
 * null for an absent value and for one finer than two decimals.
 */
export function hundredths(value: number | null | undefined): bigint | null {
  if (value === null || value === undefined) return null
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/u.exec(String(value))
  if (!match) return null
  const [, sign, whole = '0', part = ''] = match
  const digits = BigInt(whole + part.padEnd(2, '0'))
  return sign === '-' ? -digits : digits
}

/** Two decimals, no thousands marks: `-1234.50`. */
export function formatHundredths(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** The sum; null as soon as one of them is unknown, so that a missing figure never counts as 0. */
export function sumHundredths(values: Iterable<number | null | undefined>): bigint | null {
  let total = 0n
  for (const value of values) {
    const exact = hundredths(value)
    if (exact === null) return null
    total += exact
  }
  return total
}
