import { withLock } from '../../disk/lock.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { openRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { archiveTarget } from './archive-target.ts'
import { fileRound } from './file-round.ts'
import { missingParts } from './missing-parts.ts'
import { readersOf } from './restricted-part.ts'
import { sealedState } from './sealed-state.ts'
import { showMissing } from './show-missing.ts'

/** Files a round. 1 where something is missing, or what is sealed does not agree with its manifest. */
export async function runArchive(
  session: Session,
  [action, file = '']: readonly string[],
  options: Options,
): Promise<number> {
  if (action === 'open') return (await import('./open-archive.ts')).openArchive(session, file, options)
  if (action !== undefined) throw unknownAction(action)
  const workspace = openRound(session)
  const readers = options.openOnly === true ? null : readersOf(workspace, options)
  const state = sealedState(workspace.root)
  const missing = missingParts(workspace, state, readers)
  if (missing.length > 0 || !state) return showMissing(session, missing)
  const target = archiveTarget(session, workspace, options)
  return withLock(workspace.root, () => fileRound({ session, workspace, state, target, options, readers }))
}

function unknownAction(action: string): UsageError {
  return new UsageError(
    { zh: `archive 没有“${action}”这一项`, en: `archive knows no “${action}”` },
    {
      zh: '立卷不写别的；打开案卷写 archive open <文件>。',
      en: 'Write archive alone, or archive open <file>.',
    },
  )
}
