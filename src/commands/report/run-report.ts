import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { gateOutputs } from '../output/gate-outputs.ts'
import { writeOutputs } from '../output/write-outputs.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import { lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { printReports } from './report-list.ts'
import { kindsRead, planReports } from './report-plan.ts'

/** All documents are worded and searched before the first is written. */
export async function runReport(
  session: Session,
  said: readonly string[],
  options: Options,
): Promise<number> {
  if (options.list === true) return printReports(session, options.json === true)
  const { workspace, ...plan } = planReports(() => lookIntoRound(session), said, options)
  if (plan.villages.length === 0) throw noVillages
  const code = reportDropped(session, workspace, plan.villages, kindsRead(plan))
  const { makeDocuments } = await import('./make-documents.ts')
  const outputs = await makeDocuments(session, workspace, plan, options)
  gateOutputs(outputs, workspace, session)
  await writeOutputs(session, workspace.root, outputs, options)
  return code
}

const noVillages = new UsageError(
  { zh: '本轮还没有村，没有可写的文书', en: 'the round has no villages to report on' },
  { zh: '先用 inspect init <村名> 建村。', en: 'Make them with inspect init <village>.' },
)
