import { Lexer } from 'yaml'

/** A remark behind a # that no value holds. */
export interface Comment {
  /** with its # */
  readonly text: string
  /** counted from 1 */
  readonly line: number
  /** nothing else stands on its line */
  readonly alone: boolean
}

/** A sign by which the reader marks that a scalar follows. */
const SCALAR = '\u001f'

/** The comments of a text in their order; what looks like one inside a value is none. */
export function commentsIn(text: string): Comment[] {
  const comments: Comment[] = []
  let line = 1
  let begun = ''
  let before = ''
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && before !== SCALAR)
      comments.push({ text: token.trimEnd(), line, alone: begun.trim() === '' })
    const lines = token.split('\n')
    line += lines.length - 1
    begun = lines.length > 1 ? (lines.at(-1) ?? '') : begun + token
    before = token
  }
  return comments
}
