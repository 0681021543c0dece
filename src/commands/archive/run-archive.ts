import { join, resolve } from 'node:path'
import { withLock } from '../../disk/lock.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { printable } from '../../terminal/printable.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { openRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { fileRound } from './file-round.ts'
import { missingParts } from './missing-parts.ts'
import { refuseTaken } from './place-archive.ts'
import { readersOf, restrictedFile } from './restricted-part.ts'
import { sealedState } from './sealed-state.ts'

/** Files a round. 1 where something is missing, or what is sealed does not agree with its manifest. */
export async function runArchive(
  session: Session,
  [action, file = '']: readonly string[],
  options: Options,
): Promise<number> {
  if (action !== undefined) return otherAction(session, action, file, options)
  const workspace = openRound(session)
  const readers = options.openOnly === true ? null : readersOf(workspace, options)
  const state = sealedState(workspace.root)
  const missing = missingParts(workspace, state, readers)
  if (missing.length > 0 || !state) {
    for (const text of missing) session.err(`${printable(session.say(text))}\n`)
    session.err(
      `${session.say({ zh: `缺 ${missing.length} 样，没有立卷。`, en: `Missing: ${missing.length}. Nothing was filed.` })}\n`,
    )
    return 1
  }
  const target = targetOf(session, workspace, options)
  refuseTaken(target, options)
  if (readers && workspace.restricted) refuseTaken(restrictedFile(target), options)
  return withLock(workspace.root, () => fileRound({ session, workspace, state, target, options, readers }))
}

async function otherAction(
  session: Session,
  action: string,
  file: string,
  options: Options,
): Promise<number> {
  if (action === 'open') return (await import('./open-archive.ts')).openArchive(session, file, options)
  throw new UsageError(
    { zh: `archive 没有“${action}”这一项`, en: `archive knows no “${action}”` },
    {
      zh: '立卷不写别的；打开案卷写 archive open <文件>。',
      en: 'Write archive alone, or archive open <file>.',
    },
  )
}

/** A zip file, or a folder where the name that was given is not of one. */
function targetOf(session: Session, { root, round }: LoadedWorkspace, { output }: Options): string {
  if (typeof output === 'string') return resolve(session.cwd, output)
  return join(root, 'out/归档', `${round.data.name.replaceAll(/[\\/:*?"<>|\s]/gu, '')}案卷.zip`)
}
