import { withLock } from '../../disk/lock.ts'
import type { Recipient } from '../../reports/recipients.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { draftDocuments } from '../output/draft-documents.ts'
import { gateOutputs } from '../output/gate-outputs.ts'
import { refuseFaultyTemplates, refuseLeaks, reportMissing } from '../output/refuse-drafts.ts'
import { type Output, writeOutputs } from '../output/write-outputs.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import { openRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { packedVillages, packSets, renderSet } from './pack-sets.ts'
import { refuseUnsettled } from './refuse-unsettled.ts'
import { kindsRead, planReports } from './report-plan.ts'
import { recipientNamed } from './report-recipient.ts'

/** Everything is worded and searched before the first file is written, as with `report`. */
export async function runPack(
  session: Session,
  [said = '', ...villages]: readonly string[],
  options: Options,
): Promise<number> {
  const recipient = recipientNamed(said)
  const asked = { ...options, for: recipient.name, village: villages }
  const { workspace, ...plan } = planReports(() => openRound(session), [], asked)
  const code = reportDropped(session, workspace, plan.villages, kindsRead(plan))
  const drafts = draftDocuments(workspace, {
    ...plan,
    villages: packedVillages(recipient, workspace, plan.villages),
  })
  refuseFaultyTemplates(drafts, session)
  refuseLeaks(drafts, session)
  if (options.final === true) refuseUnsettled(drafts.documents, workspace, session)
  else reportMissing(drafts.documents, session)
  const sets = packSets(recipient, drafts.documents)
  if (sets.length === 0) throw nothingFor(recipient)
  const outputs: Output[] = []
  for (const set of sets) outputs.push(...(await renderSet(set, recipient, workspace)))
  gateOutputs(outputs, workspace, session)
  const into = typeof options.output === 'string' ? outputs : inFolder(outputs, recipient)
  await withLock(workspace.root, () => writeOutputs(session, workspace.root, into, options))
  return code
}

function inFolder(outputs: readonly Output[], { name }: Recipient): readonly Output[] {
  return outputs.map((output) => ({ ...output, path: `送阅/${name}/${output.path}` }))
}

function nothingFor({ name }: Recipient): UsageError {
  return new UsageError(
    { zh: `没有可送${name}的文书`, en: `there is nothing for ${name}` },
    {
      zh: '底稿核实、录入后再运行；inspect status 可看缺什么。',
      en: 'See inspect status for what is missing.',
    },
  )
}
