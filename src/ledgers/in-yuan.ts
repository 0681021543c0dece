import { formatHundredths } from '../analysis/hundredths.ts'

/** Hundredths as the number a cell holds: 元 of cents, 亩 of hundredths; null where there is no value. */
export function inYuan(hundredths: bigint | null): number | null {
  return hundredths === null ? null : Number(formatHundredths(hundredths))
}
