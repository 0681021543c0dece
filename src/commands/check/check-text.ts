import { countOf } from '../../checks/diagnostics-json.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import { formatDiagnostic } from '../../terminal/format-diagnostic.ts'
import type { Session } from '../../terminal/terminal.ts'

/** Every problem with its line; a summary on stderr. Silent when all is well. */
export function printDiagnostics(found: readonly Diagnostic[], session: Session): void {
  for (const one of found) session.out(`${formatDiagnostic(one, one.line ?? null, session)}\n`)
  if (found.length === 0 || session.quiet) return
  const { error, warning, info } = countOf(found)
  session.err(
    `${session.say({ zh: `错误 ${error}，提醒 ${warning}，提示 ${info}`, en: `errors ${error}, warnings ${warning}, infos ${info}` })}\n`,
  )
}
