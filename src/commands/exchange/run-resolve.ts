import { withLock } from '../../disk/lock.ts'
import type { OpenDispute } from '../../merging/open-dispute.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { printJson } from '../output/print-json.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { askDecision } from './ask-decision.ts'
import { finishMerges } from './finish-merges.ts'
import { formatDispute, toDisputesJson } from './format-disputes.ts'
import { chosenDisputes, openDisputesOf } from './open-disputes.ts'
import { type Decision, settleDispute } from './settle-dispute.ts'
import { typedDecision } from './typed-decision.ts'

/** Settles what two people changed differently. 1 while anything is left open. */
export async function runResolve(
  session: Session,
  names: readonly string[],
  options: Options,
): Promise<number> {
  const root = roundFolder(session)
  const chosen = chosenDisputes(openDisputesOf(root), names)
  const shown = options.restricted === true || (session.interactive() && session.screen)
  if (options.list === true || options.json === true) return list(session, chosen, shown, options)
  return withLock(root, async () => {
    if (options.finish !== true) await settleAll(session, root, chosen, options)
    const left = openDisputesOf(root)
    if (left.length > 0) {
      session.err(
        `${session.say({ zh: `还有 ${left.length} 处未裁定。`, en: `${left.length} are still open.` })}\n`,
      )
      return 1
    }
    const found = finishMerges(session, root)
    if (found === 0) {
      if (chosen.length === 0 && options.finish !== true && !session.quiet)
        session.err(`${session.say(nothingOpen)}\n`)
      return 0
    }
    session.err(
      `${session.say({
        zh: `还有 ${found} 份文件两边改得不一样，再运行一次 inspect resolve。`,
        en: `${found} files were changed differently on both sides: run inspect resolve once more.`,
      })}\n`,
    )
    return 1
  })
}

const nothingOpen = { zh: '没有未裁定的地方。', en: 'Nothing is open.' }

function list(session: Session, disputes: readonly OpenDispute[], shown: boolean, options: Options): number {
  if (options.json === true) printJson(session, toDisputesJson(disputes, shown))
  else if (disputes.length === 0) session.out(`${session.say(nothingOpen)}\n`)
  else session.out(disputes.map((one) => formatDispute(one, shown, session)).join('\n'))
  return disputes.length === 0 ? 0 : 1
}

async function settleAll(session: Session, root: string, chosen: readonly OpenDispute[], options: Options) {
  const given = typedDecision(options, chosen)
  if (given === null && chosen.length > 0 && !session.interactive())
    throw new UsageError(
      {
        zh: `有 ${chosen.length} 处未裁定，要写明采用哪一边`,
        en: `${chosen.length} are open; say which side to take`,
      },
      {
        zh: '加 --take ours、--take theirs 或 --value 内容；--list 查看。',
        en: 'With --take ours, --take theirs or --value; see --list.',
      },
    )
  for (const [index, dispute] of chosen.entries()) {
    const decision: Decision | null = given ?? (await askDecision(session, dispute, index + 1, chosen.length))
    if (decision === null) return
    settleDispute(root, dispute, decision)
    if (!session.quiet)
      session.err(
        `  ${session.say({ zh: '已裁定', en: 'settled' })} ${[dispute.record ?? dispute.file, dispute.label].join(' ').trimEnd()}\n`,
      )
  }
}
