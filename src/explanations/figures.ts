import { hundredths } from '../analysis/hundredths.ts'
import type { Text } from '../language.ts'
import { Fraction } from '../scoring/fraction.ts'
import type { Figure, FigureName, SettingName } from './explanation.ts'

interface Working {
  readonly words: Text
  readonly put?: string | null
  readonly settings?: readonly SettingName[]
}

const HUNDRED = Fraction.of(100n)

export function figure(
  name: FigureName,
  unit: Figure['unit'],
  exact: Fraction | null,
  { words, put = null, settings = [] }: Working,
): Figure {
  return { ...name, unit, exact, words, put: exact === null ? null : put, settings }
}

/** A whole number; null where it is not known. */
export function count(name: FigureName, value: number | null, working: Working): Figure {
  return figure(name, 'count', value === null ? null : Fraction.of(value), working)
}

/** Hundredths of a 元 or a 亩, as the analysis has them. */
export function ofHundredths(
  name: FigureName,
  unit: 'yuan' | 'mu',
  value: bigint | null,
  working: Working,
): Figure {
  return figure(name, unit, value === null ? null : Fraction.of(value, 100n), working)
}

/** Rounded once, as `score --json` and cells have it; per cent of a share. */
export function roundedValue({ unit, exact }: Pick<Figure, 'unit' | 'exact'>): number | null {
  return exact === null ? null : printed(unit, exact).toNumber()
}

/** What is rounded: a share times a hundred. */
export function printed(unit: Figure['unit'], exact: Fraction): Fraction {
  return unit === 'percent' ? exact.times(HUNDRED) : exact
}

/** As people write it: `87.5`, `1005/13`. */
export function exactText(value: Fraction): string {
  const decimals = Fraction.parse(value.toFixed(6))
  if (decimals?.equals(value)) return trimmed(value.toFixed(6))
  const { num, den } = value.reduced()
  return `${num}/${den}`.replace('-', '−')
}

function trimmed(text: string): string {
  return text.replace(/\.?0+$/u, '').replace('-', '−') || '0'
}

/** As a term of a formula: what is below 0 stands in brackets. */
export function term(value: Fraction | number): string {
  const text = exactText(typeof value === 'number' ? Fraction.of(value) : value)
  return text.startsWith('−') ? `(${text})` : text
}

export function sumText(terms: readonly string[]): string {
  return terms.length === 0 ? '0' : terms.join(' + ')
}

/** Money or area of a paper as a term of a formula; null where it is not known. */
export function termOf(value: number | null | undefined): string | null {
  const exact = hundredths(value)
  return exact === null ? null : term(Fraction.of(exact, 100n))
}

/** The first decimals as they are, then how they are rounded: `77.307692… → 77.31`; null where nothing is. */
export function roundingText(unit: Figure['unit'], exact: Fraction): string | null {
  const value = printed(unit, exact)
  const rounded = value.toFixed()
  if (Fraction.parse(rounded)?.equals(value)) return null
  const { num, den } = value
  const shown = ((num < 0n ? -num : num) * 1_000_000n) / den
  const digits = shown.toString().padStart(7, '0')
  const whole = Fraction.of(shown, 1_000_000n).equals(num < 0n ? Fraction.zero.minus(value) : value)
  const cut = `${num < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`
  return `${cut}${whole ? '' : '…'} → ${rounded}`
}
