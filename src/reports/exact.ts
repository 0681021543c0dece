import { hundredths } from '../analysis/hundredths.ts'
import type { Fraction } from '../scoring/fraction.ts'
import type { Fact } from '../wording/facts.ts'

/** An exact number as facts carry it. */
export function exact(value: Fraction | null | undefined): Fact {
  return value?.toJSON() ?? null
}

/** Money in 元 as whole cents in digits. */
export function cents(value: number | null | undefined): Fact {
  return hundredths(value)?.toString() ?? null
}

/** A text that says something, else null. */
export function said(value: string | null | undefined): string | null {
  return value?.trim() || null
}
