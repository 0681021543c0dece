import type { OpenDispute } from '../../merging/open-dispute.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'
import { askDecision } from './ask-decision.ts'
import { settleDispute } from './settle-dispute.ts'
import { typedDecision } from './typed-decision.ts'

/** Settles what was chosen as the options say, else by asking, one after the other, until somebody breaks off. */
export async function settleAll(
  session: Session,
  root: string,
  chosen: readonly OpenDispute[],
  options: Options,
): Promise<void> {
  const given = typedDecision(options, chosen)
  if (given === null && chosen.length > 0 && !session.interactive()) throw undecided(chosen.length)
  for (const [index, dispute] of chosen.entries()) {
    const decision = given ?? (await askDecision(session, dispute, index + 1, chosen.length))
    if (decision === null) return
    settleDispute(root, dispute, decision)
    if (!session.quiet)
      session.err(
        `  ${session.say({ zh: '已裁定', en: 'settled' })} ${[dispute.record ?? dispute.file, dispute.label].join(' ').trimEnd()}\n`,
      )
  }
}

function undecided(count: number): UsageError {
  return new UsageError(
    {
      zh: `有 ${count} 处未裁定，要写明采用哪一边`,
      en: `${count} are open; say which side to take`,
    },
    {
      zh: '加 --take ours、--take theirs 或 --value 内容；--list 查看。',
      en: 'With --take ours, --take theirs or --value; see --list.',
    },
  )
}
