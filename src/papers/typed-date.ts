import { inOurTime } from './in-our-time.ts'

/**
 * A day as people type it, as 2025-09-01: 2025.9.1, 2025年9月1日, 20250901, a time behind it; null for what is no real
 * day or leaves the day open, as a time of day in Greenwich does: 16:00Z is the next day here.
 */
export function typedDate(typed: string): string | null {
  const text = typed.normalize('NFKC').replace(/\s+/gu, ' ').trim()
  const found =
    /^(\d{4})\s?[-./年—–]\s?(\d{1,2})\s?[-./月—–]\s?(\d{1,2})\s?[日号]?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?|T00:00(?::00(?:\.0+)?)?Z)?$/u.exec(
      text,
    ) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(text)
  if (!found) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null
  const written = `${found[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return inOurTime(written) ? written : null
}

const FOUR_FIGURES = /^()(\d{2})(\d{2})$/u

/** A time of day as people type it, as 09:30: 9:30, 9：30, 上午9点30分, 0930; null for what is none. */
export function typedTime(typed: string): string | null {
  const text = typed.normalize('NFKC').replace(/\s+/gu, '')
  const [, half = '', hours = '', minutes = ''] =
    /^(?:\d{4}-\d{2}-\d{2})?(上午|下午|晚上|早上|中午)?(\d{1,2})[:点时.](?:(\d{1,2})分?)?(?::\d{2})?$/u.exec(
      text,
    ) ??
    FOUR_FIGURES.exec(text) ??
    []
  if (hours === '') return null
  const afternoon = (half === '下午' || half === '晚上') && Number(hours) < 12
  const [hour, minute] = [Number(hours) + (afternoon ? 12 : 0), Number(minutes === '' ? 0 : minutes)]
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
