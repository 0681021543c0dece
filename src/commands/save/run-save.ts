import { type SavedHead, withJournal } from '../../disk/journal.ts'
import { withLock } from '../../disk/lock.ts'
import { commitFiles } from '../../git/commit-files.ts'
import { runGit } from '../../git/run-git.ts'
import { saveMessage } from '../../history/save-message.ts'
import type { SavedFile } from '../../history/summary.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { authorsOf } from '../round/authors-of.ts'
import { openRound } from '../round/open-round.ts'
import { type PendingRepository, pendingRepositories } from '../round/pending-repositories.ts'
import { roundFolder } from '../round/round-folder.ts'
import { sealStanding, standingText } from '../round/seal-standing.ts'
import type { Options } from '../subcommand.ts'
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
    await withJournal(root, { command: 'save', repositories: repositories.map(headOf) }, () => {
      for (const [index, repository] of repositories.entries())
        commit(session, repository, saved[index] ?? [], reason, authors, options)
    })
    const sealed = session.quiet || options.dryRun === true ? null : sealStanding(root)
    if (sealed) session.err(`${session.say(standingText(sealed))}\n`)
    return 0
  })
}

function headOf({ folder, prefix }: PendingRepository): SavedHead {
  return { prefix, head: runGit(folder, 'rev-parse', '--verify', '--quiet', 'HEAD')?.trim() ?? null }
}

function commit(
  session: Session,
  { folder, files, prefix }: PendingRepository,
  saved: readonly SavedFile[],
  reason: string | null,
  authors: ReturnType<typeof authorsOf>,
  { dryRun }: Options,
): void {
  const message = saveMessage(saved, reason)
  const [subject = ''] = message.split('\n')
  const where = prefix === '' ? '' : '[restricted] '
  if (dryRun === true) {
    session.out(`${where}${message}\n`)
    return
  }
  const said = commitFiles(folder, files, message, authors)
  if (said !== null) throw notSaved(said, prefix)
  const hash = runGit(folder, 'rev-parse', '--short=10', 'HEAD')?.trim() ?? ''
  session.out(`${hash}  ${where}${subject}\n`)
}

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

function notSaved(said: string, prefix: string): UsageError {
  const locked = said.includes('index.lock')
  const where = `${prefix}.git/index.lock`
  return new UsageError(
    { zh: `git 没有保存：${said}`, en: `git did not save: ${said}` },
    locked
      ? {
          zh: `上一次保存可能中断了，文书没有丢失。确认没有别的 git 在运行，删去 ${where} 再保存。`,
          en: `An earlier save may have been cut off; no paper is lost. If no other git runs, remove ${where} and save again.`,
        }
      : undefined,
  )
}
