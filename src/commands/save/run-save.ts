import { withLock } from '../../disk/lock.ts'
import type { Authors } from '../../git/commit-variables.ts'
import { saveMessage } from '../../history/save-message.ts'
import type { SavedFile } from '../../history/summary.ts'
import type { Session } from '../../terminal/terminal.ts'
import { authorsOf } from '../round/authors-of.ts'
import { openRound } from '../round/open-round.ts'
import { type PendingRepository, pendingRepositories } from '../round/pending-repositories.ts'
import { roundFolder } from '../round/round-folder.ts'
import { sealStanding, standingText } from '../round/seal-standing.ts'
import type { Options } from '../subcommand.ts'
import { commitAll, type PlannedCommit } from './commit-all.ts'
import { refuseUnfit } from './refuse-unfit.ts'
import { reasonFor } from './save-reason.ts'
import { savedFiles } from './saved-files.ts'

/** Checks and commits what changed in both histories. 1 where errors keep it out. */
export async function runSave(session: Session, options: Options): Promise<number> {
  const root = roundFolder(session)
  return withLock(root, async () => {
    const all = pendingRepositories(root)
    nameLeft(session, all)
    const repositories = all.filter(({ files }) => files.length > 0)
    if (repositories.length === 0) {
      session.err(`${session.say({ zh: '没有要保存的改动。', en: 'Nothing to save.' })}\n`)
      return 0
    }
    const workspace = openRound(session)
    const authors = authorsOf(workspace, options)
    if (refuseUnfit(session, workspace, repositories, options)) return 1
    const saved = repositories.map((one) => savedFiles(one))
    const reason = await reasonFor(session, workspace, saved.flat(), options)
    await commit(session, root, plannedCommits(repositories, saved, reason), authors, options)
    return 0
  })
}

function plannedCommits(
  repositories: readonly PendingRepository[],
  saved: readonly (readonly SavedFile[])[],
  reason: string | null,
): PlannedCommit[] {
  return repositories.map(({ folder, files, prefix }, index) => {
    return { folder, files, prefix, message: saveMessage(saved[index] ?? [], reason) }
  })
}

async function commit(
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

function nameLeft(session: Session, repositories: readonly PendingRepository[]): void {
  const left = repositories.flatMap((one) => one.left.map((file) => `${one.prefix}${file}`))
  if (left.length === 0 || session.quiet) return
  const names = `${left.slice(0, 5).join('、')}${left.length > 5 ? '…' : ''}`
  session.err(
    `${session.say({
      zh: `未纳入 ${left.length} 个不是文书、证据、设置的文件：${names}`,
      en: `${left.length} files that are no papers, evidence or settings are left out: ${names}`,
    })}\n`,
  )
}
