import { commentsIn } from '../source/comments.ts'
import { Source } from '../source/source.ts'
import { entryName } from './entry-name.ts'
import { sameSaid } from './same-said.ts'

/**
 * A merged text with the comments that the other side added, each above the record that it stood at, else at the end.
 * What cannot stand there without changing what the paper says is left out.
 */
export function withComments(merged: string, other: string, base: string): string {
  const known = counted(base)
  for (const [text, times] of counted(merged)) known.set(text, Math.max(times, known.get(text) ?? 0))
  const lines = other.split('\n')
  const places = recordLines(other)
  let result = merged
  for (const { text, line, alone } of commentsIn(other)) {
    const left = known.get(text) ?? 0
    known.set(text, left - 1)
    if (left <= 0) result = withComment(result, text, recordAt(places, alone ? nextLine(lines, line) : line))
  }
  return result
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of commentsIn(text)) counts.set(one.text, (counts.get(one.text) ?? 0) + 1)
  return counts
}

/** The line below a comment that is none itself. */
function nextLine(lines: readonly string[], line: number): number {
  let next = line
  while (next < lines.length && /^\s*(?:#.*)?\r?$/u.test(lines[next] ?? '')) next += 1
  return next + 1
}

interface RecordLine {
  /** the list and the name of the record in it */
  readonly name: string
  readonly line: number
}

function recordLines(text: string): RecordLine[] {
  const source = new Source('', text)
  const data = source.value
  if (data === null || typeof data !== 'object') return []
  return Object.entries(data).flatMap(([key, list]) =>
    Array.isArray(list)
      ? list.map((entry, index) => ({
          name: `${key} ${entryName(entry) ?? index}`,
          line: source.at(key, index).range?.start.line ?? 1,
        }))
      : [],
  )
}

function recordAt(places: readonly RecordLine[], line: number): string | null {
  return places.findLast((place) => place.line <= line)?.name ?? null
}

function withComment(text: string, comment: string, record: string | null): string {
  const place = record === null ? undefined : recordLines(text).find(({ name }) => name === record)
  const lines = text.split('\n')
  const at = place === undefined ? endOf(lines) : place.line - 1
  const indent = place === undefined ? '' : (/^ */u.exec(lines[at] ?? '')?.[0] ?? '')
  const end = lines[0]?.endsWith('\r') ? '\r' : ''
  lines.splice(at, 0, `${indent}${comment}${end}`)
  const added = lines.join('\n')
  return sameSaid(new Source('', added).value, new Source('', text).value) ? added : text
}

function endOf(lines: readonly string[]): number {
  return lines.at(-1) === '' ? lines.length - 1 : lines.length
}
