/** A string, number, boolean or null as it stands on one line; `quote` is the sign its siblings are quoted with. */
export function scalarText(value: unknown, flow: boolean, quote: Quote | null = null): string {
  if (typeof value === 'number') return numberText(value)
  if (typeof value !== 'string') return String(value)
  if (quote === null && isPlain(value, flow)) return value
  return quote === "'" && isPrintable(value) ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value)
}

export type Quote = '"' | "'"

/** Numbers with exponents are read as traps, so none is ever written. */
function numberText(value: number): string {
  const text = Object.is(value, -0) ? '0' : String(value)
  if (!/^-?\d+(?:\.\d+)?$/u.test(text)) throw new Error(`a paper cannot hold the number ${text}`)
  return text
}

export function keyText(key: string, flow: boolean): string {
  return /^[1-9]\d{0,14}$/u.test(key) ? key : scalarText(key, flow)
}

/** Signs with which a token of YAML begins, or may begin for readers of version 1.1. */
const BEGINS_ODDLY = /^[-?:,[\]{}#&*!|>'"%@`=<~.+_\s]/u
const ENDS_ODDLY = /[:\s]$/u

/** What YAML 1.1 or 1.2 readers take for something else than text: null, booleans, numbers, times by sixties. */
const LIKE_ANOTHER_TYPE =
  /^(?:null|true|false|yes|no|on|off|\d[\d_,.]*|\d+(?::[0-5]?\d)+(?:\.\d*)?|\d[\da-f.]*e[\da-f]*|\d[\d_.]*e[+-]?\d+|0[xob][\da-f_]*)$/iu

/** A day is text to both readers and is written bare throughout. */
const DAY = /^\d{4}-\d{2}-\d{2}$/u

function isPlain(text: string, flow: boolean): boolean {
  if (text === '' || !isPrintable(text)) return false
  if (BEGINS_ODDLY.test(text) || ENDS_ODDLY.test(text) || /:\s|\s#/u.test(text)) return false
  if (flow && /[,[\]{}]/u.test(text)) return false
  return DAY.test(text) || !LIKE_ANOTHER_TYPE.test(text)
}

/** No line ends, control characters, odd spaces, half characters or what YAML does not let stand by itself. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text)
}

const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u001f\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** JSON is YAML but for signs that JSON leaves bare. */
function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
