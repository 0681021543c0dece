import { concealedCodes } from '../../checks/concealed-codes.ts'
import { visibleLine } from '../../checks/visible-line.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import { Source } from '../../source/source.ts'
import { formatDiagnostic } from '../../terminal/format-diagnostic.ts'
import { printable } from '../../terminal/printable.ts'
import type { Session } from '../../terminal/terminal.ts'
import type { Addition } from './plan-addition.ts'

/** The lines that are new; ■ for what was said in confidence, but on a screen of the team or where it is asked for. */
export function addedText({ kind, path, before, text }: Addition, session: Session, shown: boolean): string {
  const source = new Source(path, text.replace(/^\ufeff/u, ''))
  const open = shown || session.screen
  return newLines(before, text)
    .map((number) => printable(open ? source.line(number) : visibleLine(source, kind, number)))
    .join('\n')
}

/** Numbers of the lines of a text that stand between what it has in common with the one before. */
function newLines(before: string, text: string): number[] {
  const old = before.split(/\r?\n/u)
  const lines = text.split(/\r?\n/u)
  let head = 0
  while (head < lines.length && lines[head] === old[head]) head += 1
  let tail = 0
  while (tail < lines.length - head && tail < old.length - head && lines.at(-1 - tail) === old.at(-1 - tail))
    tail += 1
  return lines.slice(head, lines.length - tail).map((_, index) => head + index + 1)
}

/** What is wrong with the papers once this is in them. */
export function showFindings(addition: Addition, session: Session, shown: boolean): void {
  const source = new Source(addition.path, addition.text.replace(/^\ufeff/u, ''))
  for (const found of addition.found) {
    session.err(
      `${formatDiagnostic(found, lineOf(found, source, addition, shown || session.screen), session)}\n`,
    )
  }
}

function lineOf(
  { file, code, range }: Diagnostic,
  source: Source,
  { kind, path }: Addition,
  open: boolean,
): string | null {
  if (!range || file !== path) return null
  return open
    ? source.line(range.start.line)
    : visibleLine(source, concealedCodes.has(code) ? null : kind, range.start.line)
}
