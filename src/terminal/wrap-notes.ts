import { widthOf } from './width.ts'
import { wrap } from './wrap.ts'

const SCREEN = 80
/** What stands first in a line of two columns, with the gap behind it: an example and what it does. */
const FIRST_COLUMN = /^\s*\S.*?\s{2,}(?=\S)/u
const INDENT = /^\s*/u

/** Notes of the help: each line broken where the screen ends, and going on below where its last column begins. */
export function wrapNotes(text: string): string {
  return text.split('\n').map(wrapNote).join('\n')
}

function wrapNote(line: string): string {
  if (widthOf(line) <= SCREEN) return line
  const [first = ''] = FIRST_COLUMN.exec(line) ?? INDENT.exec(line) ?? []
  const indent = ' '.repeat(widthOf(first))
  return first + wrap(line.slice(first.length), SCREEN, indent).slice(indent.length)
}
