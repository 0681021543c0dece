import { issuesStaleSignature } from '../../checks/issues/stale-signature.ts'
import { issues } from '../../papers/issues.ts'
import { papersOf, type Workspace } from '../../papers/workspace.ts'
import { staleSignatures } from '../../signatures/stale-signatures.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Session } from '../../terminal/terminal.ts'
import { showSignedChanges } from '../round/show-signed-changes.ts'

/** Old → new of every problem that changed under its signatures, as far as history knows what was signed. */
export function showStaleChanges(found: readonly Diagnostic[], workspace: Workspace, session: Session): void {
  for (const { code, file, path = [] } of found) {
    if (code !== issuesStaleSignature.code) continue
    const village = workspace.villages.find(({ folder }) => file.startsWith(`${folder}/`))
    const paper = village && papersOf(village, issues).find(({ source }) => source.file === file)
    const issue = typeof path[1] === 'number' ? paper?.data.issues[path[1]] : undefined
    if (!village || !issue) continue
    const steps = staleSignatures(issue, village, workspace).map(({ step }) => step)
    showSignedChanges(session, { village, workspace }, issue, steps)
  }
}
