import type { Village, Workspace } from '../../papers/workspace.ts'
import type { Issue } from '../../signatures/signed-fields.ts'
import type { Step } from '../../signatures/statement.ts'
import { formatDifference } from '../../terminal/format-log.ts'
import type { Session } from '../../terminal/terminal.ts'
import { changesSince } from './signed-changes.ts'

/** Old → new since the oldest signature that no longer holds, for whoever is about to sign anew. */
export function showSignedChanges(
  session: Session,
  { village, workspace }: { readonly village: Village; readonly workspace: Workspace },
  issue: Issue,
  [first]: readonly Step[],
): void {
  const print = first && issue.sign?.[first]?.print
  if (!print || session.quiet) return
  const changed = changesSince(print, issue, village, workspace)
  const text =
    changed === null || changed.length === 0
      ? session.say({
          zh: `${issue.id} 签名时的内容不在普通库的记录里，列不出改动。\n`,
          en: `${issue.id}: what was signed is not in the history of the ordinary papers.\n`,
        })
      : `${session.say({ zh: `${issue.id} 签名以后的改动：`, en: `${issue.id}, since it was signed:` })}${formatDifference(changed, false, session)}`
  session.err(text)
}
