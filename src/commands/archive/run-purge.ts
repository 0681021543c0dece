import { FileTraces } from '../../analysis/file-traces.ts'
import { withLock } from '../../disk/lock.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { openRound } from '../round/open-round.ts'
import { personBy } from '../round/person-by.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { fullPlan, purgeAll } from './carry-out-purge.ts'
import { provenArchive } from './proven-archive.ts'
import { purgePlan } from './purge-plan.ts'
import { confirm, showPlan } from './show-purge.ts'

/** Removes working copies, or with `--all` everything that an archive holds. 1 where something could not be removed. */
export async function runPurge(
  session: Session,
  named: readonly string[],
  options: Options,
): Promise<number> {
  const root = roundFolder(session)
  if (options.all === true && options.archive === undefined) throw withoutArchive()
  return withLock(root, async () => {
    const workspace = openRound(session)
    const by = personBy(workspace, options, { zh: '清理', en: 'removes' }).name
    const archive = options.archive === undefined ? null : await provenArchive(session, root, options)
    const fresh = purgePlan(session, root, named, options)
    const plan = fullPlan(root, fresh, new FileTraces(workspace))
    showPlan(session, plan)
    if (options.dryRun === true || plan.length === 0) return 0
    await confirm(session, options)
    return purgeAll(plan, { session, workspace, by, archive, all: options.all === true })
  })
}

function withoutArchive(): UsageError {
  return new UsageError(
    { zh: '--all 要写明案卷', en: '--all wants the archive' },
    { zh: '用 --archive 写已经立好的案卷，先核对它。', en: 'Name it with --archive: it is verified first.' },
  )
}
