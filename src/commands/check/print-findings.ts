import { diagnosticsJson } from '../../checks/diagnostics-json.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Session } from '../../terminal/terminal.ts'
import { version } from '../../version.ts'
import { printJson } from '../output/print-json.ts'
import type { Options } from '../subcommand.ts'

/** For the team's own terminal: lines of restricted papers as they are written. */
async function withWholeLines(
  found: readonly Diagnostic[],
  workspace: LoadedWorkspace,
): Promise<Diagnostic[]> {
  const { papersWith } = await import('../output/shown-line.ts')
  const read = papersWith(found, workspace)
  return found.map((one) => {
    const number = one.range?.start.line
    return number === undefined
      ? one
      : { ...one, line: read.get(one.file)?.source.line(number) ?? null, lineFrom: 0 }
  })
}

export async function printFindings(
  found: readonly Diagnostic[],
  workspace: () => Promise<LoadedWorkspace>,
  session: Session,
  options: Options,
): Promise<void> {
  const format = options.format ?? 'text'
  if (format === 'text') {
    if (found.length === 0) return
    const { printDiagnostics } = await import('./check-text.ts')
    const whole = options.restricted === true
    printDiagnostics(whole ? await withWholeLines(found, await workspace()) : found, session)
    if (!found.some(({ code }) => code === 'issues/stale-signature')) return
    const { showStaleChanges } = await import('./show-stale-changes.ts')
    return showStaleChanges(found, await workspace(), session)
  }
  if (format === 'json') return printJson(session, diagnosticsJson(found, session.language))
  if (format === 'sarif') {
    const [{ diagnosticsSarif }, { rules }] = await Promise.all([
      import('../../checks/diagnostics-sarif.ts'),
      import('../../checks/rules.ts'),
    ])
    return printJson(session, diagnosticsSarif(found, rules, version, session.language))
  }
  const { writeDiagnosticsWorkbook } = await import('./check-workbook.ts')
  return writeDiagnosticsWorkbook(found, await workspace(), session, options)
}
