import { withLock } from '../../disk/lock.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Made, MadeContents } from '../../packages/origin.ts'
import type { Recipient } from '../../reports/recipients.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { version } from '../../version.ts'
import { draftDocuments } from '../output/draft-documents.ts'
import { gateOutputs } from '../output/gate-outputs.ts'
import { originOf, villageNumbers } from '../output/origin.ts'
import { type PackedSet, packedVillages, packSets, renderSet } from '../output/pack-sets.ts'
import { refuseFaultyTemplates, refuseLeaks, reportMissing } from '../output/refuse-drafts.ts'
import { type Output, writeOutputs } from '../output/write-outputs.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import { lastSeal } from '../round/last-seal.ts'
import { openRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { refuseUnsettled } from './refuse-unsettled.ts'
import { kindsRead, planReports } from './report-plan.ts'
import { recipientNamed } from './report-recipient.ts'

/** Everything is worded and searched before the first file is written, as with `report`. */
export async function runPack(
  session: Session,
  [said = '', ...named]: readonly string[],
  options: Options,
): Promise<number> {
  const recipient = recipientNamed(said)
  const asked = { ...options, for: recipient.name, village: named }
  const { workspace, ...plan } = planReports(() => openRound(session), [], asked)
  const code = reportDropped(session, workspace, plan.villages, kindsRead(plan))
  const villages = packedVillages(recipient, workspace, plan.villages)
  const drafts = draftDocuments(workspace, { ...plan, villages })
  refuseFaultyTemplates(drafts, session)
  refuseLeaks(drafts, session)
  if (options.final === true) refuseUnsettled(drafts.documents, workspace, session)
  else reportMissing(drafts.documents, session)
  const sets = packSets(recipient, drafts.documents)
  if (sets.length === 0) throw nothingFor(recipient)
  const outputs: Output[] = []
  const seal = lastSeal(workspace.root)
  const of = (made: Made) => originOf(workspace, made)
  for (const [index, set] of sets.entries()) {
    const { approvedBy } = plan.wish
    const place = placeOf(set, index, villages, workspace)
    const contents = { contents: recipient.name, ...place, approvedBy, seal: seal?.seal ?? null }
    outputs.push(...(await renderSet(set, recipient, workspace, { version, seal, contents, of })))
  }
  gateOutputs(outputs, workspace, session)
  const into = typeof options.output === 'string' ? outputs : inFolder(outputs, recipient)
  await withLock(workspace.root, () => writeOutputs(session, workspace.root, into, options))
  return code
}

/** A village's set says only that village, so that it is the same whichever others it is made with. */
function placeOf(
  { documents }: PackedSet,
  index: number,
  villages: LoadedWorkspace['villages'],
  workspace: LoadedWorkspace,
): Pick<MadeContents, 'villages' | 'set'> {
  const [only, ...others] = new Set(documents.map(({ village }) => village?.folder ?? null))
  const village = others.length === 0 ? villages.find(({ folder }) => folder === only) : undefined
  const of = village ? [village] : villages
  return { villages: villageNumbers(workspace, of), set: village ? 0 : index }
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
