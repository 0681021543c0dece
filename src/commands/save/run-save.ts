import { withLock } from '../../disk/lock.ts'
import type { Session } from '../../terminal/terminal.ts'
import { authorsOf } from '../round/authors-of.ts'
import { openRound } from '../round/open-round.ts'
import { pendingRepositories } from '../round/pending-repositories.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { keepChanges, plannedCommits } from './keep-changes.ts'
import { nameLeft } from './name-left.ts'
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
    await keepChanges(session, root, plannedCommits(repositories, saved, reason), authors, options)
    return 0
  })
}
