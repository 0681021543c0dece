import type { CellOf } from '../../checks/diagnostics-workbook.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Session } from '../../terminal/terminal.ts'
import { version } from '../../version.ts'
import { originsIn } from '../round/import-origins.ts'
import type { Options } from '../subcommand.ts'

/** Writes 校验问题清单.xlsx and prints where it is. */
export async function writeDiagnosticsWorkbook(
  found: readonly Diagnostic[],
  workspace: LoadedWorkspace,
  session: Session,
  options: Options,
): Promise<void> {
  const [{ diagnosticsWorkbook }, { renderWorkbook }, { writeOutputs }, { originOf }] = await Promise.all([
    import('../../checks/diagnostics-workbook.ts'),
    import('../../sheets/write-workbook.ts'),
    import('../output/write-outputs.ts'),
    import('../../imports/cell-origins.ts'),
  ])
  const origins = originsIn(workspace.root)
  const cellOf: CellOf = ({ source, data }, path) => originOf(origins[source.file] ?? [], data, path)
  const bytes = await renderWorkbook(diagnosticsWorkbook(found, workspace, cellOf), {
    date: workspace.today,
    version,
  })
  await writeOutputs(session, workspace.root, [{ path: '校验问题清单.xlsx', bytes }], options)
}
