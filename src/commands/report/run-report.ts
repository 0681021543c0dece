import type { LoadedWorkspace } from '../../load/workspace.ts'
import { Progress } from '../../terminal/progress.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { version } from '../../version.ts'
import type { DraftDocument } from '../output/draft-documents.ts'
import { gateOutputs } from '../output/gate-outputs.ts'
import { originOf } from '../output/origin.ts'
import { type Output, writeOutputs } from '../output/write-outputs.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import { lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { printReports } from './report-list.ts'
import { kindsRead, planReports, type ReportPlan } from './report-plan.ts'

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
  const [{ draftDocuments }, { refuseFaultyTemplates, refuseLeaks, reportMissing }] = await Promise.all([
    import('../output/draft-documents.ts'),
    import('../output/refuse-drafts.ts'),
  ])
  const progress = new Progress(session)
  const drafts = draftDocuments(workspace, plan, ({ title }, done, total) =>
    progress.show(title, done, total),
  )
  progress.end()
  refuseFaultyTemplates(drafts, session)
  refuseLeaks(drafts, session)
  for (const { title } of drafts.without)
    session.err(
      `${session.say({ zh: `${title.zh}：底稿里没有要写的内容，没有写出`, en: `${title.en}: nothing to write` })}\n`,
    )
  if (options.final === true)
    (await import('./refuse-unsettled.ts')).refuseUnsettled(drafts.documents, workspace, session)
  else reportMissing(drafts.documents, session)
  const outputs = await rendered(drafts.documents, workspace, { ...plan, progress })
  gateOutputs(outputs, workspace, session)
  await writeOutputs(session, workspace.root, outputs, options)
  return code
}

const noVillages = new UsageError(
  { zh: '本轮还没有村，没有可写的文书', en: 'the round has no villages to report on' },
  { zh: '先用 inspect init <村名> 建村。', en: 'Make them with inspect init <village>.' },
)

async function rendered(
  documents: readonly DraftDocument[],
  workspace: LoadedWorkspace,
  { format, progress }: ReportPlan & { readonly progress: Progress },
): Promise<Output[]> {
  if (format === 'md') {
    const [{ renderText }, { stampText }] = await Promise.all([
      import('../../render/render-text.ts'),
      import('../../packages/changed-by-hand.ts'),
    ])
    const encoder = new TextEncoder()
    return documents.map(({ name, restricted, view }) => ({
      restricted,
      path: `${name}.md`,
      bytes: encoder.encode(stampText(renderText(view))),
    }))
  }
  const { renderDocument } = await import('../../render/render-document.ts')
  const { round, today } = workspace
  const fonts = round.data.house?.fonts ?? {}
  const outputs: Output[] = []
  for (const [index, { name, restricted, view, made }] of documents.entries()) {
    progress.show({ zh: '排版', en: 'setting' }, index, documents.length)
    const bytes = await renderDocument(view, {
      fonts,
      date: today,
      version,
      origin: originOf(workspace, made),
    })
    outputs.push({ restricted, path: `${name}.docx`, bytes })
  }
  progress.end()
  return outputs
}
