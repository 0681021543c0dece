/**
 * A number as people type it: full-width digits, thousands parted by commas or single blanks, ￥ before and the unit
 * behind it, accountants' brackets for less than nothing. `tens` moves the point: 4 where the column is in 万元; a
 * unit in the cell itself goes before it (3.5万 is 35000 in any column). null for what is no exact number (约3000),
 * or for more of them than one (1200 3000).
 */
export function typedNumber(typed: string, tens = 0): number | null {
  const said = folded(typed)
  const text = said
    .replace(/^(-?) ?[¥￥]/u, '$1')
    .replace(/ ?(?:元整?|亩|人|户|个|份|张|票|件|页|分|年)$/u, '')
  const bracketed = /^\( ?(.+?) ?\)$/u.exec(text)
  const plain = (bracketed ? `-${bracketed[1]}` : text).replace(/^[−–—]/u, '-').replace(/^\+/u, '')
  const own = / ?(万|亿)$/u.exec(plain)
  const shift = own ? (own[1] === '亿' ? 8 : 4) : /元整?$/u.test(said) ? 0 : tens
  const digits = (own ? plain.slice(0, own.index) : plain).replace(/^- /u, '-')
  if (!/^-?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?$/u.test(digits)) return null
  return exact(shifted(digits.replace(/[, ]/gu, ''), shift))
}

/** Full-width signs as plain ones, any white space as one blank. ², ① and ½ are no digits. */
function folded(typed: string): string {
  return typed
    .replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[^\S\n\r]+/gu, ' ')
    .trim()
}

/** More digits than a number holds would come out changed. */
const MOST_DIGITS = 15

function exact(written: string): number | null {
  const [whole = '', fraction = ''] = written.replace('-', '').split('.')
  const digits = `${whole}${fraction.replace(/0+$/u, '')}`.replace(/^0+/u, '')
  return digits.length > MOST_DIGITS ? null : Number(written)
}

/** The point moved by so many places in the written number: no arithmetic, no rounding. */
function shifted(written: string, places: number): string {
  if (places === 0) return written
  const [whole = '', fraction = ''] = written.split('.')
  const moved = fraction.padEnd(places, '0')
  return `${whole}${moved.slice(0, places)}.${moved.slice(places)}0`
}
