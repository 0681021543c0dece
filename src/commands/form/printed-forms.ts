import type { PrintSheet, PrintSubject } from '../../forms/print-sheet.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { sameVillages } from '../../papers/same-villages.ts'
import { withoutRestricted } from '../../papers/without-restricted.ts'
import type { Village } from '../../papers/workspace.ts'
import { fileSafe } from '../../reports/file-safe.ts'
import { version } from '../../version.ts'
import type { Output } from '../output/write-outputs.ts'
import type { Options } from '../subcommand.ts'
import type { FormPlan } from './form-plan.ts'

interface FormRun {
  readonly workspace: LoadedWorkspace
  readonly villages: readonly Village[]
  readonly plan: FormPlan
  readonly options: Options
}

/** Sheets for pen and paper, of each village or one for all of a town; nothing restricted reaches them. */
export async function printedForms({
  workspace,
  villages,
  plan,
  options,
}: FormRun): Promise<readonly Output[]> {
  if (plan.sheets.length === 0) return []
  const { renderDocument } = await import('../../render/render-document.ts')
  const fonts = workspace.round.data.house?.fonts ?? {}
  const outputs: Output[] = []
  for (const { sheet, subject, folder } of jobsOf(workspace, villages, plan, options)) {
    const bytes = await renderDocument(sheet.view(subject), { fonts, date: workspace.today, version })
    outputs.push({ path: `${folder}/${sheet.title.zh}.docx`, bytes })
  }
  return outputs
}

interface Job {
  readonly sheet: PrintSheet
  readonly subject: PrintSubject
  readonly folder: string
}

function jobsOf(
  full: LoadedWorkspace,
  named: readonly Village[],
  { sheets }: FormPlan,
  { town }: Options,
): readonly Job[] {
  const workspace = withoutRestricted(full)
  const villages = sameVillages(workspace, named)
  return sheets.flatMap((sheet): Job[] => {
    if (typeof town === 'string' && sheet.ofTown) {
      return [{ sheet, subject: { workspace, villages, town }, folder: fileSafe(town) }]
    }
    return villages.map((one) => ({
      sheet,
      subject: { workspace, villages: [one], town: null },
      folder: one.name,
    }))
  })
}
