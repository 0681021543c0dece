import type { Session } from '../../terminal/terminal.ts'
import { gateOutputs } from '../output/gate-outputs.ts'
import { ledgerOutput } from '../output/ledger-output.ts'
import { printList } from '../output/list-text.ts'
import { type Output, writeOutputs } from '../output/write-outputs.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import { lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { listedLedgers } from './ledger-list.ts'
import { planLedgers } from './ledger-plan.ts'

/** All ledgers are made and searched before the first is written. */
export async function runLedger(
  session: Session,
  said: readonly string[],
  options: Options,
): Promise<number> {
  if (options.list === true) return printList(session, 'ledgers', listedLedgers(), options.json === true)
  const workspace = lookIntoRound(session)
  const { wanted, villages, folder } = planLedgers(workspace, said, options)
  const code = reportDropped(session, workspace, villages, 'all')
  const told = options.restricted === true && workspace.restricted
  const outputs: Output[] = []
  for (const one of wanted) {
    const own = one.fromRestricted === true || (one.ownEdition === true && told)
    outputs.push(await ledgerOutput(one, own, { workspace, villages, folder }))
  }
  gateOutputs(outputs, workspace, session)
  await writeOutputs(session, workspace.root, outputs, options)
  return code
}
