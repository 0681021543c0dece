/** A day as people type it, as 2025-09-01: 2025.9.1, 2025/9/1, 2025年9月1日, 20250901; null where it is none. */
export function typedDate(written: string): string | null {
  const text = written.normalize('NFKC').replace(/\s/gu, '')
  const parts =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(text)
  if (!parts) return null
  const [, year = '', month = '', day = ''] = parts
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null
}

/** A time of day as 09:30: 9:30, 9：30, 9点30分, 0930; null where it is none. */
export function typedTime(written: string): string | null {
  const text = written.normalize('NFKC').replace(/\s/gu, '')
  const parts = /^(\d{1,2})[:.点时](\d{0,2})分?$/u.exec(text) ?? /^(\d{2})(\d{2})$/u.exec(text)
  if (!parts) return null
  const [hour, minute] = [Number(parts[1]), Number(parts[2] || 0)]
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
