import { join } from 'node:path'
import { withLock } from '../../disk/lock.ts'
import type { Session } from '../../terminal/terminal.ts'
import { shownPath } from '../output/shown-path.ts'
import { roundFolder } from '../round/round-folder.ts'
import { showSignedChanges } from '../round/show-signed-changes.ts'
import { openVillage } from '../round/village-round.ts'
import type { Options } from '../subcommand.ts'
import { putSignatures } from './put-signatures.ts'
import { planSignatures } from './sign-plan.ts'
import { refuseUnnamed, stepOf } from './sign-wish.ts'
import { nothingWaits, signedWords } from './signed-words.ts'

/** Signs problems of a village: all that are named or none. */
export async function runSign(
  session: Session,
  [village = '', ...ids]: readonly string[],
  options: Options,
): Promise<number> {
  const step = stepOf(options)
  refuseUnnamed(ids, options)
  return withLock(roundFolder(session), async () => {
    const round = openVillage(session, village)
    const plan = planSignatures(session, round, step, ids, options)
    if (plan.signatures.length === 0) {
      session.err(`${session.say(nothingWaits(plan.waiting))}\n`)
      return 0
    }
    for (const { issue, stale } of plan.signatures) showSignedChanges(session, round, issue, stale)
    if (options.dryRun !== true) await putSignatures(round, plan)
    session.out(`${shownPath(session.cwd, join(round.workspace.root, plan.path))}\n`)
    if (!session.quiet) for (const one of plan.signatures) session.err(`${session.say(signedWords(one))}\n`)
    return 0
  })
}
