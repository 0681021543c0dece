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
  const ranges = protectedRanges(source, kind).get(number) ?? []
  return withoutComment(withoutRanges(line, number, ranges), source)
}

const known = new WeakMap<Source, ReadonlyMap<number, readonly Range[]>>()

/** By line: a paper with thousands of findings is gone through once. */
function protectedRanges(source: Source, kind: PaperKind<unknown>): ReadonlyMap<number, readonly Range[]> {
  const found = known.get(source) ?? rangesByLine(source, kind)
  known.set(source, found)
  return found
}

function rangesByLine(source: Source, kind: PaperKind<unknown>): ReadonlyMap<number, readonly Range[]> {
  const lines = new Map<number, Range[]>()
  for (const path of protectedPaths(kind, source.value)) {
    const { range } = source.at(...path)
    for (let line = range?.start.line ?? 1; range && line <= range.end.line; line += 1) {
      const its = lines.get(line) ?? []
      its.push(range)
      lines.set(line, its)
    }
  }
  return lines
}

/** In one go: a line may hold thousands. */
function withoutRanges(line: string, number: number, ranges: readonly Range[]): string {
  const spans = ranges.map(({ start, end }) => ({
    from: number === start.line ? start.column - 1 : 0,
    to: number === end.line ? end.column - 1 : line.length,
  }))
  const shown: string[] = []
  let done = 0
  for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
    shown.push(line.slice(done, from), hidden(line.slice(Math.max(done, from), to)))
    done = Math.max(done, to)
  }
  return shown.join('') + line.slice(done)
}

/** Comments in such papers may repeat what was said. */
function withoutComment(line: string, source: Source): string {
  const comment = /(?:^|\s)#.*$/u.exec(line)
  return comment && source.text.includes('#') ? masked(line, comment.index + 1, line.length) : line
}

function masked(line: string, from: number, to: number): string {
  return line.slice(0, from) + hidden(line.slice(from, to)) + line.slice(to)
}

function hidden(text: string): string {
  return text.replace(/\S/gu, '■')
}
