/** Before 1900-03-01 Excel's calendar has a 29 February that never was. */
const firstSound = 61

/** Excel's number for a day YYYY-MM-DD; null for what is no such day or lies before 1900-03-01. */
export function dateSerial(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  if (new Date(time).toISOString().slice(0, 10) !== text) return null
  const serial = time / 86_400_000 + 25_569
  return serial < firstSound ? null : serial
}
