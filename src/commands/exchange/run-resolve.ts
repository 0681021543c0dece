import { withLock } from '../../disk/lock.ts'
import type { Session } from '../../terminal/terminal.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { leftOpen } from './left-open.ts'
import { listDisputes, nothingOpen } from './list-disputes.ts'
import { chosenDisputes, openDisputesOf } from './open-disputes.ts'
import { settleAll } from './settle-all.ts'

/** Settles what two people changed differently. 1 while anything is left open. */
export async function runResolve(
  session: Session,
  names: readonly string[],
  options: Options,
): Promise<number> {
  const root = roundFolder(session)
  const chosen = chosenDisputes(openDisputesOf(root), names)
  if (options.list === true || options.json === true) return listDisputes(session, chosen, options)
  return withLock(root, async () => {
    if (options.finish !== true) await settleAll(session, root, chosen, options)
    const left = leftOpen(session, root)
    if (left !== null) {
      session.err(`${session.say(left)}\n`)
      return 1
    }
    if (chosen.length === 0 && options.finish !== true && !session.quiet)
      session.err(`${session.say(nothingOpen)}\n`)
    return 0
  })
}
