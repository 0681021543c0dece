import type { Text } from '../language.ts'
import type { Diagnostic, Severity } from '../source/diagnostic.ts'
import { lineExcerpt } from '../source/line-excerpt.ts'
import { printable } from './printable.ts'
import { severityStyle, styleFor } from './style.ts'
import type { Session } from './terminal.ts'
import { clip, widthOf } from './width.ts'
import { wrap } from './wrap.ts'

export const severityNames: Record<Severity, Text> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  info: { zh: '提示', en: 'info' },
}

/** `file:line:col severity code: message`, the line with a caret under the place, and what to do. */
export function formatDiagnostic(found: Diagnostic, line: string | null, session: Session): string {
  const style = styleFor(session.colour)
  const start = found.range?.start
  const file = printable(found.file).replaceAll('\n', '\ufffd')
  const place = start ? `${file}:${start.line}:${start.column}` : file
  const severity = severityStyle(style, found.severity)(session.say(severityNames[found.severity]))
  const shown = [`${style.bold(place)} ${severity} ${found.code}: ${printable(session.say(found.message))}`]
  if (line !== null && line.trim() !== '' && found.range)
    shown.push(...quoted(found.range, found.lineFrom ?? 0, line, style.dim))
  if (found.hint) shown.push(hintLines(found.hint, session))
  return shown.join('\n')
}

function hintLines(hint: Text, session: Session): string {
  const lines = wrap(session.say(hint), 80, '       ').trimStart()
  return `    ${session.say({ zh: '→', en: '->' })} ${lines}`
}

const ROOM = 72

/** The line itself, cut to where the place is, and carets placed by what the characters take on a screen. */
function quoted(
  { start, end }: NonNullable<Diagnostic['range']>,
  left: number,
  kept: string,
  dim: (text: string) => string,
): string[] {
  const excerpt = lineExcerpt(kept, start.column - left)
  const line = printable(excerpt.text)
  const first = start.column - 1 - left - excerpt.from
  const last = end.line === start.line ? first + end.column - start.column : line.length
  const from = windowStart(line, first)
  const lead = from > 0 ? '…' : ''
  const before = lead + line.slice(from, first).replaceAll('\t', ' ')
  const place = line.slice(first, Math.max(last, first + 1))
  const carets = Math.max(1, Math.min(widthOf(place), ROOM - widthOf(before)))
  const text = clip(lead + line.slice(from).replaceAll('\t', ' '), ROOM)
  return [`    ${dim(text)}`, `    ${' '.repeat(widthOf(before))}${'^'.repeat(carets)}`]
}

/** Long lines are shown from a little before the place. */
function windowStart(line: string, column: number): number {
  if (widthOf(line.slice(0, column)) <= ROOM - 20) return 0
  let from = column
  while (from > 0 && widthOf(line.slice(from, column)) < 20) from -= 1
  return from
}
