/** Days are YYYY-MM-DD throughout; they are counted as whole numbers, so that no time zone can move one. */
export type Day = string

/** Rest days and make-up working days by year, as the round gives them. */
export interface Holidays {
  readonly [year: string]: { readonly rest?: readonly Day[]; readonly work?: readonly Day[] }
}

/** The last day of a period, or the year whose holidays the round does not give: never a guess. */
export type LastDay = { readonly day: Day } | { readonly missingYear: string }

/** null also where the holidays of the year are not given. */
export function knownDay(last: LastDay | null): Day | null {
  return last !== null && 'day' in last ? last.day : null
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days since 1970-01-01 in the Gregorian calendar. */
export function dayNumber(day: Day): number {
  const [year, month, date] = parts(day)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export function dayOf(number: number): Day {
  const days = number + 719468
  const era = Math.floor(days / 146097)
  const dayOfEra = days - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return written(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)
}

/** The first day is not counted (民法典 201): 15 days from the 1st end on the 16th. */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days)
}

/** The corresponding day, or the month's last where it has none (民法典 202). */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  return written(toYear, toMonth, Math.min(date, monthLength(toYear, toMonth)))
}

export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12)
}

/** Negative where `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Whether a term from one day to another is longer than so many years: 2010-01-01 to 2030-01-01 is not over 20. */
export function isOver(from: Day, to: Day, years: number): boolean {
  return to > addYears(from, years)
}

/** Whole years and the days left over, as a term is spoken of: 22 years and 30 days. */
export function termBetween(from: Day, to: Day): { readonly years: number; readonly days: number } {
  let years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  if (addYears(from, years) > to) years -= 1
  return { years, days: daysBetween(addYears(from, years), to) }
}

/** A last day on a rest day moves to the next working day (民法典 203). */
export function workingDayFrom(day: Day, holidays: Holidays | undefined): LastDay {
  for (let number = dayNumber(day); ; number += 1) {
    const candidate = dayOf(number)
    const year = candidate.slice(0, 4)
    if (!holidays || !Object.hasOwn(holidays, year)) return { missingYear: year }
    if (!isRestDay(candidate, holidays[year])) return { day: candidate }
  }
}

function isRestDay(day: Day, year: Holidays[string] | undefined): boolean {
  if (year?.work?.includes(day)) return false
  const weekday = (((dayNumber(day) + 4) % 7) + 7) % 7
  return weekday === 0 || weekday === 6 || (year?.rest?.includes(day) ?? false)
}

function parts(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 31)
}

function written(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
