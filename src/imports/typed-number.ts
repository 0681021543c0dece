/**
 * A number as people type it: full-width digits, thousands parted by commas, ￥ before and the unit behind it,
 * accountants' brackets for less than nothing. `tens` moves the point: 4 where the column is in 万元; a unit in the
 * cell itself goes before it (3.5万 is 35000 in any column). null for what is no exact number (约3000).
 */
export function typedNumber(typed: string, tens = 0): number | null {
  const text = typed
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/^(-?)[¥￥]/u, '$1')
    .replace(/(?:元整?|亩|人|户|个|份|张|票|件|页|分|年)$/u, '')
  const bracketed = /^\((.+)\)$/u.exec(text)
  const plain = (bracketed ? `-${bracketed[1]}` : text).replace(/^[−–—]/u, '-').replace(/^\+/u, '')
  const ownUnit = /元整?$/u.test(typed.normalize('NFKC').trim()) ? 0 : tens
  const shift = /万$/u.test(plain) ? 4 : ownUnit
  const digits = plain.replace(/万$/u, '')
  if (!/^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u.test(digits)) return null
  const number = Number(shifted(digits.replaceAll(',', ''), shift))
  return Number.isFinite(number) && Math.abs(number) < 1e15 ? number : null
}

/** The point moved by so many places in the written number: no arithmetic, no rounding. */
function shifted(written: string, places: number): string {
  if (places === 0) return written
  const [whole = '', fraction = ''] = written.split('.')
  const moved = fraction.padEnd(places, '0')
  return `${whole}${moved.slice(0, places)}.${moved.slice(places)}0`
}
