import type { Text } from '../../language.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Made, MadeContents } from '../../packages/origin.ts'
import type { Recipient } from '../../reports/recipients.ts'
import { Progress } from '../../terminal/progress.ts'
import type { Session } from '../../terminal/terminal.ts'
import { version } from '../../version.ts'
import { originOf, villageNumbers } from '../output/origin.ts'
import { type PackedSet, packedVillages, packSets, renderSet } from '../output/pack-sets.ts'
import { reportMissing } from '../output/refuse-drafts.ts'
import type { Output } from '../output/write-outputs.ts'
import { lastSeal } from '../round/last-seal.ts'
import { refuseUnsettled } from './refuse-unsettled.ts'
import type { ReportPlan } from './report-plan.ts'
import { soundDrafts } from './sound-drafts.ts'

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

/** The files of one recipient; what they are made of is let go before the next. */
export async function packFor(
  recipient: Recipient,
  workspace: LoadedWorkspace,
  plan: ReportPlan,
  { session, final, step }: { readonly session: Session; readonly final: boolean; readonly step: string },
): Promise<readonly Output[]> {
  const shown = new Progress(session)
  const progress = {
    show: ({ zh, en }: Text, done: number, total: number) =>
      shown.show(
        { zh: `${step}${recipient.name}·${zh}`, en: `${step}${recipient.title.en}: ${en}` },
        done,
        total,
      ),
    end: () => shown.end(),
  }
  const villages = packedVillages(recipient, workspace, plan.villages)
  const drafts = soundDrafts(session, workspace, { ...plan, villages }, progress)
  if (final) refuseUnsettled(drafts.documents, workspace, session)
  else reportMissing(drafts.documents, session)
  const outputs: Output[] = []
  let set = 0
  const ticked = () => progress.show({ zh: '排版', en: 'setting' }, ++set, drafts.documents.length)
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
