import type { Attention } from './convention.ts'
import { type Fraction, ratio } from './fraction.ts'

export type AttentionFlag = 'poor-red' | 'poor-amber' | 'good-amber' | 'unknown-high' | 'group-silent'

export interface Rates {
  readonly favourableRate: Fraction | null
  readonly poorRate: Fraction | null
  readonly ungradedRate: Fraction | null
}

/** 超过, 不满 exclude the number itself, 以上 includes it (民法典 1259). No value raises no flag. */
export function attentionFlags(rates: Rates, attention: Attention, silent: boolean): AttentionFlag[] {
  const flags: AttentionFlag[] = []
  if (exceeds(rates.poorRate, attention.poorRed)) flags.push('poor-red')
  else if (rates.poorRate !== null && rates.poorRate.compare(attention.poorAmber) >= 0)
    flags.push('poor-amber')
  if (fallsShort(rates.favourableRate, attention.goodAmber)) flags.push('good-amber')
  if (exceeds(rates.ungradedRate, attention.unknownRate)) flags.push('unknown-high')
  if (silent) flags.push('group-silent')
  return flags
}

export type VillageFlag = 'return-low' | 'unknown-high'

export interface Evidence {
  readonly issued: number | null
  readonly returned: number | null
  readonly ungradedRate: Fraction | null
}

/** Whether few came back, of questionnaires or of ballots, or many did not know. */
export function evidenceFlags(evidence: readonly Evidence[], attention: Attention): VillageFlag[] {
  const flags: VillageFlag[] = []
  if (evidence.some(({ issued, returned }) => fallsShort(ratio(returned, issued), attention.returnRate))) {
    flags.push('return-low')
  }
  if (evidence.some(({ ungradedRate }) => exceeds(ungradedRate, attention.unknownRate)))
    flags.push('unknown-high')
  return flags
}

function exceeds(rate: Fraction | null, line: Fraction): boolean {
  return rate !== null && rate.compare(line) > 0
}

function fallsShort(rate: Fraction | null, line: Fraction): boolean {
  return rate !== null && rate.compare(line) < 0
}
