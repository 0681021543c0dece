import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fraction, mean, ratio } from './fraction.ts'

const half = Fraction.of(1, 2)

test('half is rounded up in decimal, not in binary', () => {
  expect(Fraction.of(201, 20000).toPercent()).toBe('1.01')
  expect((1.005).toFixed(2)).toBe('1.00')
  expect(Fraction.of(1005, 1000).toFixed()).toBe('1.01')
  expect(Fraction.of(1005, 1000).toNumber()).toBe(1.01)
})

test.each([
  [0, 1, '0.00'],
  [88, 1, '88.00'],
  [1, 3, '0.33'],
  [2, 3, '0.67'],
  [1, 200, '0.01'],
  [1, 201, '0.00'],
  [-1, 200, '-0.01'],
  [-1, 201, '0.00'],
  [99995, 1000, '100.00'],
])('%i/%i shows as %s', (num, den, shown) => {
  expect(Fraction.of(num, den).toFixed()).toBe(shown)
})

test('as many decimals as asked for', () => {
  expect(Fraction.of(5, 2).toFixed(0)).toBe('3')
  expect(Fraction.of(1, 8).toFixed(3)).toBe('0.125')
})

describe('settings are read exactly', () => {
  test.each([
    ['1/3', '1', '3'],
    ['2 / 3', '2', '3'],
    ['20%', '1', '5'],
    ['20 %', '1', '5'],
    ['12.5%', '1', '8'],
    ['８０％', '4', '5'],
    ['0.2', '1', '5'],
    [0.1, '1', '10'],
    [87.5, '175', '2'],
    [1e-7, '1', '10000000'],
    [1e21, '1000000000000000000000', '1'],
    ['-0.5', '-1', '2'],
  ])('%s', (value, num, den) => {
    expect(Fraction.parse(value)?.toJSON()).toEqual({ num, den })
  })

  test.each(['', 'abc', '1/0', '1/2/3', '1/3%', '%', '1.', '.5', '0x10', Number.NaN, Infinity])(
    '%s is none',
    (value) => {
      expect(Fraction.parse(value)).toBeNull()
    },
  )
})

test('there is no dividing by nothing', () => {
  expect(half.over(Fraction.zero)).toBeNull()
  expect(ratio(0, 0)).toBeNull()
  expect(ratio(3, null)).toBeNull()
  expect(ratio(null, 3)).toBeNull()
  expect(() => Fraction.of(1, 0)).toThrow(RangeError)
})

test('a negative denominator goes up', () => {
  expect(Fraction.of(1, -2).toJSON()).toEqual({ num: '-1', den: '2' })
  expect(half.over(Fraction.of(-1, 4))?.toFixed()).toBe('-2.00')
})

describe('a mean keeps what is missing missing', () => {
  test('of nothing', () => expect(mean([])).toBeNull())
  test('of missing values only', () => expect(mean([null, null])).toBeNull())
  test('of those that are there', () =>
    expect(mean([null, half, Fraction.of(1, 3)])?.toFixed(4)).toBe('0.4167'))
  test('one zero is a value', () => expect(mean([Fraction.zero, Fraction.of(1)])?.toFixed()).toBe('0.50'))
})

describe('arithmetic holds', () => {
  const integers = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
  const fractions = fc
    .tuple(integers, fc.bigInt({ min: 1n, max: 10n ** 9n }))
    .map(([num, den]) => Fraction.of(num, den))

  test('adding and taking away', () => {
    fc.assert(fc.property(fractions, fractions, (a, b) => a.plus(b).minus(b).equals(a)))
  })
  test('multiplying and dividing', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const quotient = a.over(b)
        expect(quotient === null ? b.equals(Fraction.zero) : quotient.times(b).equals(a)).toBe(true)
      }),
    )
  })
  test('comparing agrees with the difference', () => {
    fc.assert(fc.property(fractions, fractions, (a, b) => a.compare(b) === Math.sign(Number(a.minus(b).num))))
  })
  test('the mean does not depend on order, and lies between its ends', () => {
    fc.assert(
      fc.property(fc.array(fractions, { minLength: 1 }), (values) => {
        const middle = mean(values)
        const sorted = [...values].sort((a, b) => a.compare(b))
        const [least, most] = [sorted.at(0), sorted.at(-1)]
        if (!middle || !least || !most) throw new Error('a mean of values is a value')
        expect(mean(sorted)?.equals(middle)).toBe(true)
        expect(least.compare(middle) <= 0 && middle.compare(most) <= 0).toBe(true)
      }),
    )
  })
  test('rounding moves a number by half a hundredth at most', () => {
    fc.assert(
      fc.property(fractions, (value) => {
        const shown = Fraction.parse(value.toFixed())
        if (shown === null) throw new Error('what is shown can be read')
        const moved = shown.minus(value)
        const size = moved.compare(Fraction.zero) < 0 ? Fraction.zero.minus(moved) : moved
        expect(size.compare(Fraction.of(1, 200)) <= 0).toBe(true)
      }),
    )
  })
  test('lowest terms are the same number', () => {
    fc.assert(fc.property(fractions, (value) => value.reduced().equals(value)))
  })
})
