import type { Location } from '../source/location.ts'
import type { Source } from '../source/source.ts'
import { stringValues } from './string-values.ts'

export interface Comment {
  readonly text: string
  readonly location: Location
}

/**
 * What stands behind a `#` in a paper: nobody's data, but in everybody's clone. A `#` inside a value is told by the
 * value holding the same words.
 */
export function* commentsOf(source: Source): Generator<Comment> {
  if (!source.text.includes('#')) return
  let values: string | undefined
  for (const [index, line] of source.text.split(/\r?\n/u).entries()) {
    const at = /(?:^|\s)(#.*)$/u.exec(line)
    const text = at?.[1]
    if (!at || text === undefined) continue
    values ??= [...stringValues(source.value)].map((value) => value.text).join('\n')
    if (text.trim().length > 1 && values.includes(text.trim())) continue
    const column = line.length - text.length + 1
    yield {
      text,
      location: {
        file: source.file,
        range: {
          start: { line: index + 1, column },
          end: { line: index + 1, column: line.length + 1 },
        },
      },
    }
  }
}
