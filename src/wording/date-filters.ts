import { FilterMisuse } from './filter-misuse.ts'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/

interface Day {
  readonly year: string
  readonly month: string | null
  readonly day: string | null
}

function dayOf(value: unknown): Day {
  const match = DATE.exec(typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '')
  const [month, day] = [Number(match?.[2] ?? 1), Number(match?.[3] ?? 1)]
  if (match === null || month < 1 || month > 12 || day < 1 || day > 31) {
    throw new FilterMisuse({ zh: '要用于日期，如 2025-09-01', en: 'wants a date such as 2025-09-01' })
  }
  return {
    year: `${match[1]}年`,
    month: match[2] === undefined ? null : `${month}月`,
    day: match[3] === undefined ? null : `${day}日`,
  }
}

function format({ year, month, day }: Day): string {
  return `${year}${month ?? ''}${day ?? ''}`
}

/** What both days share is said once: 2025年9月1日至30日. */
function period(from: unknown, to: unknown): string | null {
  if (to === null || to === undefined) return null
  const [first, last] = [dayOf(from), dayOf(to)]
  if (first.year !== last.year) return `${format(first)}至${format(last)}`
  if (first.month !== last.month) return `${format(first)}至${last.month ?? ''}${last.day ?? ''}`
  return first.day === last.day ? format(first) : `${format(first)}至${last.day ?? ''}`
}

/** Dates without padding, as official documents write them. */
export const dateFilters: Readonly<Record<string, (value: unknown, ...args: unknown[]) => string | null>> = {
  date: (value) => format(dayOf(value)),
  month: (value) => format({ ...dayOf(value), day: null }),
  year: (value) => dayOf(value).year,
  period,
}
