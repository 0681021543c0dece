import type { LoadedWorkspace } from '../../load/workspace.ts'
import { version } from '../../version.ts'
import type { DraftDocument } from '../output/draft-documents.ts'
import { originOf } from '../output/origin.ts'
import type { Output } from '../output/write-outputs.ts'
import type { ReportPlan } from './report-plan.ts'
import type { ShownProgress } from './sound-drafts.ts'

/** Documents as files of the format that the plan asks for. */
export function renderDocuments(
  documents: readonly DraftDocument[],
  workspace: LoadedWorkspace,
  { format }: ReportPlan,
  progress: ShownProgress,
): Promise<Output[]> {
  return format === 'md' ? asText(documents) : asWord(documents, workspace, progress)
}

async function asText(documents: readonly DraftDocument[]): Promise<Output[]> {
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

async function asWord(
  documents: readonly DraftDocument[],
  workspace: LoadedWorkspace,
  progress: ShownProgress,
): Promise<Output[]> {
  const { renderDocument } = await import('../../render/render-document.ts')
  const fonts = workspace.round.data.house?.fonts ?? {}
  const outputs: Output[] = []
  for (const [index, { name, restricted, view, made }] of documents.entries()) {
    progress.show({ zh: '排版', en: 'setting' }, index, documents.length)
    const origin = originOf(workspace, made)
    const bytes = await renderDocument(view, { fonts, date: workspace.today, version, origin })
    outputs.push({ restricted, path: `${name}.docx`, bytes })
  }
  progress.end()
  return outputs
}
