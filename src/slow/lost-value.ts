import { Lexer, visit } from 'yaml'
import { readExact } from '../source/exact.ts'
import { readFast } from '../source/read-fast.ts'
import { sameValue } from '../source/same-value.ts'

/**
 * What of a text did not arrive in the data that was made of it; null where all of it did. `before` is the text it was
 * changed from: what stood in a value there and stands behind a # now is lost, what was a comment is not.
 */
export function lostValue(before: string, text: string, data: unknown): string | null {
  const { document, problems } = readExact(text)
  if (!document) return 'the exact reader reads nothing'
  if (problems.length > 0) return `the exact reader objects: ${problems[0]?.code}`
  if (!sameValue(document.toJS({ maxAliasCount: 0 }), data)) return 'the readers differ'
  let changed: string | null = null
  visit(document, {
    Scalar(_key, { value, source = '' }) {
      if (typeof value === 'number' && plain(source) !== plain(String(value))) changed = source
    },
  })
  if (changed !== null) return `${changed} became another number`
  const known = commentsOf(before).join('\n')
  const cut = commentsOf(text).find((one) => !known.includes(one.slice(1).trim()))
  return cut === undefined ? null : `“${cut}” became a comment`
}

/** What the lexer says between tokens: a document begins, a flow ends, a scalar follows. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f', '\ufeff'])

/** Comments behind something on their line; one that begins its line was meant as one. */
function commentsOf(text: string): string[] {
  const found: string[] = []
  let line = ''
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && line.trim() !== '') found.push(token)
    if (!MARKS.has(token)) line = token.includes('\n') ? '' : line + token
  }
  return found
}

/** Whether the fast reader, where it takes a text at all, reads what the exact one reads. */
export function readersAgree(text: string): boolean {
  const fast = readFast(text)
  if (!fast) return true
  const { document, problems } = readExact(text)
  return problems.length === 0 && sameValue(document?.toJS({ maxAliasCount: 0 }), fast.value)
}

/** `4.50` and `4.5` are one number; `007` and `7` are not. */
function plain(number: string): string {
  return number
    .replace(/^\+/u, '')
    .replace(/(\.\d*?)0+$/u, '$1')
    .replace(/\.$/u, '')
}
