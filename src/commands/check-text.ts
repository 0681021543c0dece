import type { Diagnostic } from '../checks/check.ts'
import { concealedCodes } from '../checks/concealed-codes.ts'
import { countOf } from '../checks/diagnostics-json.ts'
import { visibleLine } from '../checks/visible-line.ts'
import type { LoadedWorkspace } from '../load/workspace.ts'
import { formatDiagnostic } from '../terminal/format-diagnostic.ts'
import type { Session } from '../terminal/terminal.ts'

/** Every problem with its line; a summary on stderr. Silent when all is well. */
export function printDiagnostics(
  found: readonly Diagnostic[],
  workspace: LoadedWorkspace,
  session: Session,
  restricted: boolean,
): void {
  const places = [...workspace.villages, ...workspace.towns, workspace.papers]
  for (const one of found) {
    const file = places.map((place) => place.read(one.file)).find((read) => read !== undefined)
    const number = one.range?.start.line
    const line =
      !file || number === undefined
        ? null
        : restricted
          ? file.source.line(number)
          : visibleLine(file.source, concealedCodes.has(one.code) ? null : file.kind, number)
    session.out(`${formatDiagnostic(one, line, session)}\n`)
  }
  if (found.length === 0 || session.quiet) return
  const { error, warning, info } = countOf(found)
  session.err(
    `${session.say({ zh: `错误 ${error}，提醒 ${warning}，提示 ${info}`, en: `${error} errors, ${warning} warnings, ${info} infos` })}\n`,
  )
}
