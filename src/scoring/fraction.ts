const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i

/** An exact number. Kept unreduced until someone looks at it: sums of many scores stay cheap. */
export class Fraction {
  static readonly zero = Fraction.of(0n)
  readonly num: bigint
  /** always above 0 */
  readonly den: bigint

  private constructor(num: bigint, den: bigint) {
    this.num = num
    this.den = den
  }

  /** Of two integers. Throws a RangeError for a zero denominator or a number with decimals. */
  static of(num: bigint | number, den: bigint | number = 1n): Fraction {
    const below = BigInt(den)
    if (below === 0n) throw new RangeError('a fraction needs a denominator')
    return below < 0n ? new Fraction(-BigInt(num), -below) : new Fraction(BigInt(num), below)
  }

  /** Reads `1/3`, `20%`, `0.2` or a number by its decimal text, not its binary value; else null. */
  static parse(value: string | number): Fraction | null {
    const text = String(value).normalize('NFKC').replace(/\s+/g, '')
    if (text.endsWith('%')) return parseDecimal(text.slice(0, -1))?.over(Fraction.of(100n)) ?? null
    const parts = text.split(/[/⁄]/)
    const [above, below] = parts.map(parseDecimal)
    if (parts.length > 2 || above === undefined || above === null || below === null) return null
    return below === undefined ? above : above.over(below)
  }

  plus(other: Fraction): Fraction {
    if (this.den === other.den) return new Fraction(this.num + other.num, this.den)
    return new Fraction(this.num * other.den + other.num * this.den, this.den * other.den)
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.num, other.den))
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.num * other.num, this.den * other.den)
  }

  /** null where there is nothing to divide by: no value, never 0 */
  over(other: Fraction): Fraction | null {
    return other.num === 0n ? null : Fraction.of(this.num * other.den, this.den * other.num)
  }

  /** below 0, 0 or above 0, as for sorting */
  compare(other: Fraction): number {
    const difference = this.num * other.den - other.num * this.den
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }

  equals(other: Fraction): boolean {
    return this.compare(other) === 0
  }

  reduced(): Fraction {
    const divisor = greatestCommonDivisor(this.num < 0n ? -this.num : this.num, this.den)
    return divisor === 1n ? this : new Fraction(this.num / divisor, this.den / divisor)
  }

  /** Rounded half up (四舍五入, of the magnitude) with all its decimals: `88.00`. */
  toFixed(digits = 2): string {
    const scaled = this.scaled(digits)
    const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0')
    const whole = text.slice(0, text.length - digits)
    return `${scaled < 0n ? '-' : ''}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}`
  }

  /** Rounded half up, as a number for JSON and cells. */
  toNumber(digits = 2): number {
    return Number(this.toFixed(digits))
  }

  /** A share as per cent, rounded half up, without the sign: 201/20000 is `1.01`. */
  toPercent(digits = 2): string {
    return this.times(Fraction.of(100n)).toFixed(digits)
  }

  /** exact and in lowest terms, as facts carry it */
  toJSON(): { num: string; den: string } {
    const { num, den } = this.reduced()
    return { num: num.toString(), den: den.toString() }
  }

  private scaled(digits: number): bigint {
    const num = (this.num < 0n ? -this.num : this.num) * 10n ** BigInt(digits)
    const rounded = (num * 2n + this.den) / (this.den * 2n)
    return this.num < 0n ? -rounded : rounded
  }
}

/** part / whole of two counts; null without a whole */
export function ratio(part: number | null, whole: number | null): Fraction | null {
  return part === null || whole === null || whole <= 0 ? null : Fraction.of(part, whole)
}

/** The mean of the values that are there; null where none is. */
export function mean(values: Iterable<Fraction | null>): Fraction | null {
  let num = 0n
  let den = 1n
  let count = 0n
  for (const value of values) {
    if (value === null) continue
    count += 1n
    if (den % value.den === 0n) num += value.num * (den / value.den)
    else {
      num = num * value.den + value.num * den
      den *= value.den
    }
  }
  return count === 0n ? null : Fraction.of(num, den * count)
}

function parseDecimal(text: string): Fraction | null {
  const match = DECIMAL.exec(text)
  if (match === null) return null
  const [, sign, whole = '', decimals = '', exponent = '0'] = match
  const digits = BigInt(`${whole}${decimals}`) * (sign === '-' ? -1n : 1n)
  const power = Number(exponent) - decimals.length
  return power < 0 ? Fraction.of(digits, 10n ** BigInt(-power)) : Fraction.of(digits * 10n ** BigInt(power))
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}
