import type { PaperKind } from '../papers/paper.ts'
import { hasProtectedFields, protectedPaths } from '../papers/protected.ts'
import type { Range } from '../source/location.ts'
import type { Source } from '../source/source.ts'

/**
 * A line of a paper as it may be shown anywhere: ■ stands for whatever people said in confidence. Of a paper that
 * cannot be read nobody knows where that is, so only its key is shown.
 */
export function visibleLine(source: Source, kind: PaperKind<unknown> | null, number: number): string {
  const line = source.line(number)
  if (kind === null || kind.restricted || source.file.startsWith('restricted/'))
    return masked(line, 0, line.length)
  if (!hasProtectedFields(kind)) return line
  if (source.problems.length > 0)
    return line.replace(
      /^(\s*(?:- )?[\w-]+: *)(.+)$|^.+$/u,
      (all, key = '', value = all) => key + masked(value, 0, value.length),
    )
  let shown = line
  for (const path of protectedPaths(kind, source.value))
    shown = withoutRange(shown, number, source.at(...path).range)
  return withoutComment(shown, source)
}

function withoutRange(line: string, number: number, range: Range | undefined): string {
  if (!range || number < range.start.line || number > range.end.line) return line
  const from = number === range.start.line ? range.start.column - 1 : 0
  const to = number === range.end.line ? range.end.column - 1 : line.length
  return masked(line, from, to)
}

/** Comments in such papers may repeat what was said. */
function withoutComment(line: string, source: Source): string {
  const comment = /(?:^|\s)#.*$/u.exec(line)
  return comment && source.text.includes('#') ? masked(line, comment.index + 1, line.length) : line
}

function masked(line: string, from: number, to: number): string {
  return line.slice(0, from) + line.slice(from, to).replace(/\S/gu, '■') + line.slice(to)
}
