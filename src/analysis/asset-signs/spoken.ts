import { addDays, type Day, termBetween } from '../periods.ts'

/** 22年30天; 20年; 45天 */
export function chineseTerm(from: Day, to: Day): string {
  const { years, days } = spokenTerm(from, to)
  if (years === 0) return `${days}天`
  return days === 0 ? `${years}年` : `${years}年${days}天`
}

export function englishTerm(from: Day, to: Day): string {
  const { years, days } = spokenTerm(from, to)
  if (years === 0) return `${days} days`
  return days === 0 ? `${years} years` : `${years} years and ${days} days`
}

/** 1 July to 30 June is spoken of as whole years, though the corresponding day would be 1 July. */
function spokenTerm(from: Day, to: Day): { readonly years: number; readonly days: number } {
  const whole = termBetween(from, addDays(to, 1))
  return whole.days === 0 ? whole : termBetween(from, to)
}
