import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatHundredths, hundredths, sumHundredths } from './hundredths.ts'

describe('hundredths', () => {
  it('reads sums from their digits', () => {
    expect(hundredths(4.35)).toBe(435n)
    expect(hundredths(0.29)).toBe(29n)
    expect(hundredths(-0.07)).toBe(-7n)
    expect(hundredths(1e6)).toBe(100000000n)
    expect(hundredths(0)).toBe(0n)
  })

  it('adds what doubles get wrong', () => {
    expect(0.1 + 0.2).not.toBe(0.3)
    expect(sumHundredths([0.1, 0.2])).toBe(hundredths(0.3))
  })

  it('knows no value for null, for finer ones and for those too large to be digits', () => {
    expect(hundredths(null)).toBeNull()
    expect(hundredths(undefined)).toBeNull()
    expect(hundredths(1.005)).toBeNull()
    expect(hundredths(1e300)).toBeNull()
    expect(sumHundredths([1, null, 2])).toBeNull()
  })

  it('prints what it read', () => {
    expect(formatHundredths(-5n)).toBe('-0.05')
    expect(formatHundredths(123450n)).toBe('1234.50')
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
        expect(hundredths(cents / 100)).toBe(BigInt(cents))
        expect(Number(formatHundredths(BigInt(cents)))).toBe(cents / 100)
      }),
    )
  })
})
