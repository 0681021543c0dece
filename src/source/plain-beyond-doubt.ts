/**
 * Whether a text holds no sign to which two YAML libraries or a careless reader may give different meanings: anchors,
 * aliases, tags, directives, document marks, explicit and empty keys, merges, tabs, odd spaces, line ends and colons, numbers
 * that lose digits, `__proto__`, escapes that may spell it, and a ` #` that may cut a sentence short. Character by character: a regular
 * expression for the same takes as long as reading the YAML.
 */
export function plainBeyondDoubt(text: string): boolean {
  const { length } = text
  for (let at = 0; at < length; ) {
    if (DOUBTFUL[text.charCodeAt(at)] === 0) {
      at += 1
      continue
    }
    at = passed(text, at)
    if (at < 0) return false
  }
  return true
}

/** Where to look next; −1 where there is doubt. */
function passed(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0x80) return isOdd(code, text, at) ? -1 : at + 1
  if (code === HASH && isBlankBefore(text, at)) return commentEnd(text, at)
  return isDoubtful(code, text, at) ? -1 : at + 1
}

const [NEW_LINE, SPACE, HASH, HYPHEN, COLON] = [0x0a, 0x20, 0x23, 0x2d, 0x3a]
const DOUBTFUL = new Uint8Array(0x10000)
for (const sign of '&*!?%<_#:\\\t\r.+-0123456789：\u3000\u0085\u00a0\u2028\u2029\ufeff')
  DOUBTFUL[sign.charCodeAt(0)] = 1

function isDoubtful(code: number, text: string, at: number): boolean {
  const before = at === 0 ? NEW_LINE : text.charCodeAt(at - 1)
  if (code >= 0x30 && code <= 0x39) return beginsToken(before) && isOddNumber(text, at)
  const after = text.charCodeAt(at + 1)
  if (code === COLON)
    return before !== COLON && beginsToken(before) && (after === SPACE || after === NEW_LINE)
  if (code === HASH) return before === SPACE && (after !== SPACE || mayCutShort(text, at))
  return isDoubtfulSign(String.fromCharCode(code), before, text, at)
}

function isDoubtfulSign(sign: string, before: number, text: string, at: number): boolean {
  switch (sign) {
    case '-':
    case '.':
    case '+':
      return beginsToken(before) && (isOddNumber(text, at) || (before === NEW_LINE && isMark(text, at)))
    case '_':
      return text.startsWith('__proto__', at)
    case '<':
      return text.startsWith('<<', at)
    case '%':
      return before === NEW_LINE
    case '\r':
      return text.charCodeAt(at + 1) !== NEW_LINE
    case '\t':
    case '\\':
      return true
    default:
      return beginsToken(before) || before === HYPHEN
  }
}

/** Behind a space, a line end, a comma, a colon or an opening bracket. */
function beginsToken(before: number): boolean {
  return (
    before === SPACE ||
    before === NEW_LINE ||
    before === 0x2c ||
    before === COLON ||
    before === 0x5b ||
    before === 0x7b
  )
}

/** `---` or `...` on a line of its own. */
function isMark(text: string, at: number): boolean {
  return text.startsWith('---', at) || text.startsWith('...', at)
}

/** Leading zeros, other bases, exponents, a point without digits around it, infinities, more digits than a number holds. */
const ODD_NUMBER =
  /[+-]?(?:0\d[\d.]*(?=[\s,\]}]|$)|0[xo]|\.(?:inf|nan|\d)|\d+\.(?!\d)|\d[\d.]*e[+-]?\d|[\d.]{16})/iuy

function isOddNumber(text: string, at: number): boolean {
  let end = at + 1
  while (isDigit(text.charCodeAt(end))) end += 1
  // Nearly all are short, without a leading zero, and end where their digits do.
  const next = text.charCodeAt(end) | 0x20
  const first = text.charCodeAt(at)
  if (isDigit(first) && end - at < 16 && next !== 0x2e && next !== 0x65 && (first !== 0x30 || end === at + 1))
    return first === 0x30 && (next === 0x78 || next === 0x6f)
  ODD_NUMBER.lastIndex = at
  return ODD_NUMBER.test(text)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Behind no value, or behind Chinese text with one space only; brackets and quotes end a value for certain. */
function mayCutShort(text: string, at: number): boolean {
  let end = at - 1
  while (text.charCodeAt(end - 1) === SPACE) end -= 1
  const last = text.charAt(end - 1)
  if (':-,[{'.includes(last)) return true
  if (end < at - 1 || '}]"\''.includes(last)) return false
  return /[\u2e80-\uffff]/u.test(text.slice(text.lastIndexOf('\n', at) + 1, end))
}

function isBlankBefore(text: string, at: number): boolean {
  let start = at
  while (text.charCodeAt(start - 1) === SPACE) start -= 1
  return start === 0 || text.charCodeAt(start - 1) === NEW_LINE
}

/** A carriage return, or a line end to some readers only. */
const LINE_END = /[\n\r\u0085\u2028\u2029\ufeff]/gu

/** Where a comment ends, or a line of a long text that looks like one: both readers take either alike. */
function commentEnd(text: string, at: number): number {
  LINE_END.lastIndex = at
  return LINE_END.exec(text)?.index ?? text.length
}

/** Next line, no-break space, line and paragraph separators, byte-order mark; ideographic space and colon by place. */
function isOdd(code: number, text: string, at: number): boolean {
  if (code === 0xff1a) return isOddColon(text, at)
  if (code === 0x3000) return ':：'.includes(text.charAt(at - 1)) || endsToken(text, at)
  return code === 0x85 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff
}

/** A full-width colon behind a key, at the beginning of a line, a list's entry or a flow map, or at the end of a word. */
function isOddColon(text: string, at: number): boolean {
  if (endsToken(text, at)) return true
  let start = at
  while (start > 0 && /[\w-]/u.test(text.charAt(start - 1))) start -= 1
  if (start === at) return false
  while (text.charAt(start - 1) === ' ') start -= 1
  return start === 0 || '\n{,-'.includes(text.charAt(start - 1))
}

function endsToken(text: string, at: number): boolean {
  return at + 1 === text.length || /\s/u.test(text.charAt(at + 1))
}
