export type PrivateNumberKind = 'identity' | 'telephone'

export interface PrivateNumber {
  readonly kind: PrivateNumberKind
  readonly start: number
  /** exclusive */
  readonly end: number
}

const DIGIT = '[\\d０-９]'
const BETWEEN = '[ \\u3000()（）–—－-]{0,2}'
const LONG_RUN = new RegExp(`${DIGIT}(?:${BETWEEN}${DIGIT}){10,}`, 'u')

/** Eleven digits at least. Quick and generous: whether a text is worth looking through. */
export function mayHoldPrivateNumber(text: string): boolean {
  return text.length > 10 && LONG_RUN.test(text)
}

const SEPARATOR = '[ –—-]?'
const RUN = new RegExp(`(?<![\\w.])\\d(?:${SEPARATOR}\\d){13,16}${SEPARATOR}[\\dXx](?!\\w)`, 'gu')
const MOBILE = new RegExp(
  `(?<![\\w.])(?:(?:\\+?86|0)${SEPARATOR})?(1[3-9]\\d(?:${SEPARATOR}\\d){8})(?!\\w)`,
  'gu',
)
const LANDLINE =
  /(?<![\w.])(?:\(0(?:10|2\d|[3-9]\d{2})\)|0(?:10|2\d|[3-9]\d{2}))[ –—-]?[2-9]\d{2,3}[ –—-]?\d{4}(?!\w)/gu

/** Identity-card numbers that can be true, mobile numbers, and landlines with their area code, however spaced. */
export function privateNumbers(text: string): readonly PrivateNumber[] {
  const plain = text.replace(/[０-９Ｘｘ（）－　]/gu, (character) => character.normalize('NFKC'))
  return [
    ...found(plain, RUN, 'identity', isIdentityNumber),
    ...found(plain, MOBILE, 'telephone', isMobileNumber),
    ...found(plain, LANDLINE, 'telephone', () => true),
  ]
}

function* found(
  text: string,
  pattern: RegExp,
  kind: PrivateNumberKind,
  holds: (written: string, before: string) => boolean,
): Generator<PrivateNumber> {
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, match.index - 8), match.index)
    if (holds(match[1] ?? match[0], before))
      yield { kind, start: match.index, end: match.index + match[0].length }
  }
}

/** People write 138 0013 8000, never 1 3 8: groups of one or two digits are a list of other numbers. */
function isMobileNumber(written: string): boolean {
  return written.split(/[ –—-]/u).every((group) => group.length >= 3)
}

/** One that is called an identity number and has a birthday in it is told even where a digit was typed wrong. */
function isIdentityNumber(written: string, before: string): boolean {
  const digits = written.replace(/[ –—-]/gu, '').toUpperCase()
  if (!/^[1-8]\d/u.test(digits)) return false
  if (digits.length === 15) return /^\d+$/u.test(digits) && isBirthday(`19${digits.slice(6, 12)}`)
  return (
    digits.length === 18 &&
    isBirthday(digits.slice(6, 14)) &&
    (NAMED.test(before) || hasCheckCharacter(digits))
  )
}

const NAMED = /身份证|公民身份/u

function isBirthday(digits: string): boolean {
  return /^(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(digits)
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_CHARACTERS = '10X98765432'

/** GB 11643-1999: the eighteenth character follows from the seventeen before it. */
function hasCheckCharacter(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return CHECK_CHARACTERS[sum % 11] === number[17]
}
