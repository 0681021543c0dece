import { hash } from 'node:crypto'

/** Crockford's base 32: no I, L, O, U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const DATA = 19
/** Each guess costs so many hashes: 95 bits alone would let whoever seals look for two rounds of one code. */
const ROUNDS = 65_536

/**
 * What a document prints of a root: 95 bits of the root hashed 65,536 times over, and a letter that checks them, as
 * `XXXXX-XXXXX-XXXXX-XXXXX`.
 */
export function rootCode(root: string): string {
  let bytes: Uint8Array = Buffer.from(root, 'hex')
  for (let round = 0; round < ROUNDS; round += 1) bytes = hash('sha256', bytes, 'buffer')
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const digits = Array.from({ length: DATA }, (_, at) => Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2))
  return grouped([...digits, checkDigit(digits)])
}

/** A code as people type it, in its own writing; null where the check letter says that a letter is wrong. */
export function readRootCode(said: string): string | null {
  const letters = said
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\u2010-\u2015\u2212-]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1')
  const digits = [...letters].map((letter) => LETTERS.indexOf(letter))
  if (digits.length !== DATA + 1 || digits.includes(-1)) return null
  return checkDigit(digits.slice(0, DATA)) === digits[DATA] ? grouped(digits) : null
}

/**
 * Reed–Solomon over GF(32) = GF(2)[x]/(x⁵+x²+1): the digits weighted by powers of x add up to nothing. The powers of
 * x up to the 30th differ, so one wrong letter and any two that changed places always show.
 */
function checkDigit(digits: readonly number[]): number {
  return digits.reduce((sum, digit) => timesX(sum ^ digit), 0)
}

function timesX(digit: number): number {
  const shifted = digit << 1
  return shifted & 32 ? shifted ^ 0b100101 : shifted
}

function grouped(digits: readonly number[]): string {
  const text = digits.map((digit) => LETTERS[digit]).join('')
  return text.replaceAll(/.{5}(?=.)/gu, '$&-')
}
