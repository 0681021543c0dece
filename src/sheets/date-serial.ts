/** Before 1900-03-01 Excel's calendar has a 29 February that never was. */
const firstSound = 61

/** Excel's number for a day YYYY-MM-DD; null for what is no such day or lies before 1900-03-01. */
export function dateSerial(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8))
  const time = Date.UTC(year, month - 1, day)
  const real = new Date(time)
  const [y, m, d] = [real.getUTCFullYear(), real.getUTCMonth() + 1, real.getUTCDate()]
  if (y !== year || m !== month || d !== day) return null
  const serial = time / 86_400_000 + 25_569
  return serial < firstSound ? null : serial
}
