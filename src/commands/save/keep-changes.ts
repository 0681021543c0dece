import type { Authors } from '../../git/commit-variables.ts'
import { saveMessage } from '../../history/save-message.ts'
import type { SavedFile } from '../../history/summary.ts'
import type { Session } from '../../terminal/terminal.ts'
import type { PendingRepository } from '../round/pending-repositories.ts'
import { sealStanding, standingText } from '../round/seal-standing.ts'
import type { Options } from '../subcommand.ts'
import { commitAll, type PlannedCommit } from './commit-all.ts'

/** What is committed where, with what is said of it. `saved` and `repositories` are in one order. */
export function plannedCommits(
  repositories: readonly PendingRepository[],
  saved: readonly (readonly SavedFile[])[],
  reason: string | null,
): PlannedCommit[] {
  return repositories.map(({ folder, files, prefix }, index) => {
    return { folder, files, prefix, message: saveMessage(saved[index] ?? [], reason) }
  })
}

/** Commits, and prints what was; with `--dry-run` what would be. */
export async function keepChanges(
  session: Session,
  root: string,
  commits: readonly PlannedCommit[],
  authors: Authors,
  { dryRun }: Options,
): Promise<void> {
  if (dryRun === true) {
    for (const { prefix, message } of commits) session.out(`${placeOf(prefix)}${message}\n`)
    return
  }
  const hashes = await commitAll(root, commits, authors)
  for (const [index, { prefix, message }] of commits.entries())
    session.out(`${hashes[index]}  ${placeOf(prefix)}${message.split('\n')[0]}\n`)
  const sealed = session.quiet ? null : sealStanding(root)
  if (sealed) session.err(`${session.say(standingText(sealed))}\n`)
}

const placeOf = (prefix: string) => (prefix === '' ? '' : '[restricted] ')
