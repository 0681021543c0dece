/**
 * How one UTF-16 unit of a text compares: full-width forms and compatibility ideographs as their plain ones (NFKC),
 * letters small, and 0 for what may stand inside a name without being part of it: spaces and middle dots.
 */
export function foldedCharacters(): Uint16Array {
  table ??= buildTable()
  return table
}

let table: Uint16Array | undefined

/** Only these blocks hold characters that a name or number may be typed in by mistake. */
const COMPATIBILITY_BLOCKS: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xff01, 0xff5e],
]
const IGNORED =
  '\t\n\v\f\r \u0085\u00a0\u00ad\u00b7\u180e\u2022\u2027\u2028\u2029\u202f\u205f\u2060\u3000\u30fb\ufeff\uff65'

function buildTable(): Uint16Array {
  const folded = new Uint16Array(0x10000)
  for (let unit = 0; unit < folded.length; unit += 1) folded[unit] = unit
  for (const [from, to] of COMPATIBILITY_BLOCKS) {
    for (let unit = from; unit <= to; unit += 1) {
      const plain = String.fromCharCode(unit).normalize('NFKC').toLowerCase()
      if (plain.length === 1) folded[unit] = plain.charCodeAt(0)
    }
  }
  for (let unit = 0x2000; unit <= 0x200f; unit += 1) folded[unit] = 0
  for (const character of IGNORED) folded[character.charCodeAt(0)] = 0
  return folded
}

/** A name as it compares here: folded, without spaces and middle dots. */
export function foldName(name: string): string {
  const folded = foldedCharacters()
  let key = ''
  for (let index = 0; index < name.length; index += 1) {
    const unit = folded[name.charCodeAt(index)] ?? 0
    if (unit !== 0) key += String.fromCharCode(unit)
  }
  return key
}
