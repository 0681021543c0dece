import type { OpenDispute } from '../../merging/open-dispute.ts'
import type { Session } from '../../terminal/terminal.ts'
import { printJson } from '../output/print-json.ts'
import type { Options } from '../subcommand.ts'
import { formatDispute, toDisputesJson } from './format-disputes.ts'

export const nothingOpen = { zh: '没有未裁定的地方。', en: 'Nothing is open.' }

/** 1 where something is open. Words said in confidence only on the screen of whoever is asked, or as told. */
export function listDisputes(
  session: Session,
  disputes: readonly OpenDispute[],
  { json, restricted }: Options,
): number {
  const shown = restricted === true || (session.interactive() && session.screen)
  if (json === true) printJson(session, toDisputesJson(disputes, shown))
  else if (disputes.length === 0) session.out(`${session.say(nothingOpen)}\n`)
  else session.out(disputes.map((one) => formatDispute(one, shown, session)).join('\n'))
  return disputes.length === 0 ? 0 : 1
}
