import type { Text } from '../../language.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Made, MadeContents } from '../../packages/origin.ts'
import { type Recipient, recipients } from '../../reports/recipients.ts'
import { Progress } from '../../terminal/progress.ts'
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
import { lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { refuseUnsettled } from './refuse-unsettled.ts'
import { kindsRead, planReports, type ReportPlan } from './report-plan.ts'
import { recipientNamed } from './report-recipient.ts'

/** Everything is worded and searched before the first file is written, as with `report`. */
export async function runPack(
  session: Session,
  [said = '', ...named]: readonly string[],
  options: Options,
): Promise<number> {
  const wanted = recipientsFor(said, options)
  // Thousands of files pass through memory, each for a moment: collect them earlier, for no more time in all.
  process.getBuiltinModule('node:v8').setFlagsFromString('--heap-growing-percent=40')
  let workspace: LoadedWorkspace | undefined
  let code = 0
  const outputs: Output[] = []
  for (const [index, recipient] of wanted.entries()) {
    const asked = { ...options, for: recipient.name, village: named }
    const { workspace: opened, ...plan } = planReports(() => workspace ?? lookIntoRound(session), [], asked)
    workspace = opened
    code = Math.max(code, reportDropped(session, opened, plan.villages, kindsRead(plan)))
    const packed = await packFor(recipient, opened, plan, {
      session,
      final: options.final === true,
      step: wanted.length === 1 ? '' : `${index + 1}/${wanted.length} `,
    })
    const bare = typeof options.output === 'string' && wanted.length === 1
    outputs.push(...(bare ? packed : inFolder(packed, recipient, typeof options.output === 'string')))
  }
  if (workspace === undefined || outputs.length === 0) throw nothingFor(said)
  gateOutputs(outputs, workspace, session)
  const { root } = workspace
  await writeOutputs(session, root, outputs, options)
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

/** 全部: all who may have something without being told of; the public with its approval, the restricted when told. */
function recipientsFor(said: string, { approvedBy, restricted }: Options): readonly Recipient[] {
  if (said !== '全部' && said !== 'all') return [recipientNamed(said)]
  return recipients.filter(
    (one) =>
      (one.restricted !== true || restricted === true) &&
      (one.edition !== 'public' || typeof approvedBy === 'string'),
  )
}

/** The files of one recipient; what they are made of is let go before the next. */
async function packFor(
  recipient: Recipient,
  workspace: LoadedWorkspace,
  plan: ReportPlan,
  { session, final, step }: { readonly session: Session; readonly final: boolean; readonly step: string },
): Promise<readonly Output[]> {
  const progress = new Progress(session)
  const show = ({ zh, en }: Text, done: number, total: number) =>
    progress.show(
      { zh: `${step}${recipient.name}·${zh}`, en: `${step}${recipient.title.en}: ${en}` },
      done,
      total,
    )
  const villages = packedVillages(recipient, workspace, plan.villages)
  const drafts = draftDocuments(workspace, { ...plan, villages }, ({ title }, done, total) =>
    show(title, done, total),
  )
  progress.end()
  refuseFaultyTemplates(drafts, session)
  refuseLeaks(drafts, session)
  if (final) refuseUnsettled(drafts.documents, workspace, session)
  else reportMissing(drafts.documents, session)
  const outputs: Output[] = []
  let set = 0
  const ticked = () => show({ zh: '排版', en: 'setting' }, ++set, drafts.documents.length)
  const seal = lastSeal(workspace.root)
  const of = (made: Made) => originOf(workspace, made)
  for (const [index, packed] of packSets(recipient, drafts.documents).entries()) {
    const place = placeOf(packed, index, villages, workspace)
    const { approvedBy } = plan.wish
    const contents = { contents: recipient.name, ...place, approvedBy, seal: seal?.seal ?? null }
    const origin = { version, seal, contents, of, done: ticked }
    outputs.push(...(await renderSet(packed, recipient, workspace, origin)))
  }
  progress.end()
  return outputs
}

function inFolder(outputs: readonly Output[], { name }: Recipient, chosen: boolean): readonly Output[] {
  const folder = chosen ? name : `送阅/${name}`
  return outputs.map((output) => ({ ...output, path: `${folder}/${output.path}` }))
}

function nothingFor(name: string): UsageError {
  return new UsageError(
    { zh: `没有可送${name}的文书`, en: `there is nothing for ${name}` },
    {
      zh: '底稿核实、录入后再运行；inspect status 可看缺什么。',
      en: 'See inspect status for what is missing.',
    },
  )
}
