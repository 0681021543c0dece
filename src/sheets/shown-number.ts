import type { DateFormat } from './date-formats.ts'

const dayLength = 86_400
/** 9999-12-31 */
const lastDay = 2_958_465

/** A number as Excel shows it: 15 digits at most, days YYYY-MM-DD, times HH:MM, shares with their sign: 85%. */
export function shownNumber(written: string, format: DateFormat | null, from1904: boolean): string {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return written.trim()
  if (format === 'percent') return `${digits(value * 100)}%`
  const serial = from1904 && format !== null && value >= 1 ? value + 1462 : value
  if (format === null || serial < 0 || serial > lastDay + 1) return digits(value)
  if (serial < 1)
    return format === 'day' && serial !== 0 ? digits(value) : clock(Math.round(serial * dayLength))
  const seconds = Math.round(serial * dayLength)
  const [day, rest] = [Math.floor(seconds / dayLength), seconds % dayLength]
  return rest === 0 ? dayOf(day) : `${dayOf(day)} ${clock(rest, true)}`
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
