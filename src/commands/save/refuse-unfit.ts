import { checkRound } from '../../checks/check-round.ts'
import { checks } from '../../checks/index.ts'
import { refusedFiles } from '../../checks/refused-files.ts'
import { openFindingsCache } from '../../disk/findings-cache.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { folderOf } from '../../papers/place-of.ts'
import { formatDiagnostic } from '../../terminal/format-diagnostic.ts'
import type { Session } from '../../terminal/terminal.ts'
import { enteringFiles } from '../round/entering-files.ts'
import type { PendingRepository } from '../round/pending-repositories.ts'
import { printRefused } from '../round/print-refused.ts'
import type { Options } from '../subcommand.ts'

/** Whether something keeps the changes out, which is then said: leaks and open disputes always, other errors unless forced. */
export function refuseUnfit(
  session: Session,
  workspace: LoadedWorkspace,
  repositories: readonly PendingRepository[],
  { force }: Options,
): boolean {
  const files = repositories.flatMap((one) => one.files.map((file) => `${one.prefix}${file}`))
  const found = checkRound(workspace, checks, openFindingsCache(workspace.root, process.env.BUILD_ID))
  const refused = refusedFiles(enteringFiles(workspace.root, files), found, workspace)
  if (refused.length > 0) {
    printRefused(session, refused)
    return true
  }
  const open = found.filter(({ code }) => code === 'merge/unresolved')
  if (open.length > 0) {
    for (const one of open) session.err(`${formatDiagnostic(one, null, session)}\n`)
    session.err(
      `${session.say({
        zh: '有未裁定的地方，没有保存；先运行 inspect resolve。',
        en: 'Something is not settled; nothing was saved. Run inspect resolve first.',
      })}\n`,
    )
    return true
  }
  if (force === true) return false
  const touched = new Set(files.map(folderOf))
  const errors = found.filter(({ severity, file }) => severity === 'error' && touched.has(folderOf(file)))
  if (errors.length === 0) return false
  for (const one of errors) session.err(`${formatDiagnostic(one, null, session)}\n`)
  session.err(
    `${session.say({
      zh: '有错误，没有保存；先改正，或加 --force 照现状保存。',
      en: 'There are errors; nothing was saved. Mend them, or save it as it is with --force.',
    })}\n`,
  )
  return true
}
