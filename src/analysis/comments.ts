import type { Location } from '../source/location.ts'
import type { Source } from '../source/source.ts'
import { stringValues } from './string-values.ts'

export interface Comment {
  readonly text: string
  readonly location: Location
}

/**
 * What stands behind a `#` in a paper, where it is worth it: nobody's data, but in everybody's clone. A `#` inside a
 * value is told by the value holding the same words.
 */
export function* commentsOf(source: Source, worthIt: (text: string) => boolean): Generator<Comment> {
  if (!source.text.includes('#')) return
  let values: string | undefined
  for (const [index, line] of source.text.split(/\r?\n/u).entries()) {
    const text = line.includes('#') ? /(?:^|\s)(#.*)$/u.exec(line)?.[1] : undefined
    if (text === undefined || !worthIt(text)) continue
    values ??= stringValues(source.value, (value) => value.includes('#'))
      .map((value) => value.text)
      .join('\n')
    if (values.includes(text.trim())) continue
    const start = { line: index + 1, column: line.length - text.length + 1 }
    const end = { line: index + 1, column: line.length + 1 }
    yield { text, location: { file: source.file, range: { start, end } } }
  }
}
