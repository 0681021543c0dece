import type { DateFormat, NumberFormat } from './date-formats.ts'
import type { ShownAround } from './shown-around.ts'

const dayLength = 86_400
/** 9999-12-31 */
const lastDay = 2_958_465

/**
 * A number as Excel shows it: 15 digits at most, days YYYY-MM-DD, times HH:MM, shares with their sign: 85%; with the
 * words of its format around it. Of a day whose format shows the month alone, YYYY-MM: that it is the first was
 * Excel's own guess.
 */
export function shownNumber(written: string, format: NumberFormat | null, from1904: boolean): string {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return written.trim()
  if (format === 'percent') return `${digits(value * 100)}%`
  if (format === null) return digits(value)
  return typeof format === 'object' ? within(value, format) : shownDay(value, format, from1904)
}

function shownDay(value: number, format: DateFormat, from1904: boolean): string {
  const serial = from1904 && value >= 1 ? value + 1462 : value
  if (serial < 0 || serial > lastDay + 1) return digits(value)
  const seconds = Math.round(serial * dayLength)
  if (serial < 1) return timed.has(format) || serial === 0 ? clock(seconds) : digits(value)
  const [day, rest] = [Math.floor(seconds / dayLength), seconds % dayLength]
  return rest === 0 ? shortened(dayOf(day), format) : `${dayOf(day)} ${clock(rest, true)}`
}

const timed: ReadonlySet<NumberFormat> = new Set(['time', 'both'])

function shortened(day: string, format: NumberFormat): string {
  if (format === 'month') return day.replace(/-01$/, '')
  return format === 'year' ? day.replace(/-01-01$/, '') : day
}

function within(value: number, { before, behind, zeros }: ShownAround): string {
  const whole = digits(Math.abs(value))
  const [integer = '', ...fraction] = whole.split('.')
  return `${value < 0 ? '-' : ''}${before}${[integer.padStart(zeros, '0'), ...fraction].join('.')}${behind}`
}

/** Beyond 15 digits Excel itself has lost the rest, and shows 3.20981199001011E+17. */
function digits(value: number): string {
  const exact = Number(value.toPrecision(15))
  return Math.abs(exact) < 1e15 ? String(exact) : exact.toExponential().replace('e', 'E')
}

/** Day 60 is the 29 February 1900 that never was. */
function dayOf(serial: number): string {
  const since1970 = serial - 25_569 + (serial < 60 ? 1 : 0)
  return new Date(since1970 * dayLength * 1000).toISOString().slice(0, 10)
}

function clock(seconds: number, whole = false): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `${two(h)}:${two(m)}${whole || s > 0 ? `:${two(s)}` : ''}`
}
