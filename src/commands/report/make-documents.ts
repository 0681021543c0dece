import type { LoadedWorkspace } from '../../load/workspace.ts'
import { Progress } from '../../terminal/progress.ts'
import type { Session } from '../../terminal/terminal.ts'
import { reportMissing } from '../output/refuse-drafts.ts'
import type { Output } from '../output/write-outputs.ts'
import type { Options } from '../subcommand.ts'
import { renderDocuments } from './render-documents.ts'
import type { ReportPlan } from './report-plan.ts'
import { soundDrafts } from './sound-drafts.ts'

/** The documents of a plan as files, none written yet; with `--final`, refused while anything is unsettled. */
export async function makeDocuments(
  session: Session,
  workspace: LoadedWorkspace,
  plan: ReportPlan,
  { final }: Options,
): Promise<Output[]> {
  const progress = new Progress(session)
  const { documents, without } = soundDrafts(session, workspace, plan, progress)
  for (const { title } of without)
    session.err(
      `${session.say({ zh: `${title.zh}：底稿里没有要写的内容，没有写出`, en: `${title.en}: nothing to write` })}\n`,
    )
  if (final === true) (await import('./refuse-unsettled.ts')).refuseUnsettled(documents, workspace, session)
  else reportMissing(documents, session)
  return renderDocuments(documents, workspace, plan, progress)
}
