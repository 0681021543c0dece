import type { Diagnostic } from '../checks/check.ts'
import { checkRound } from '../checks/check-round.ts'
import { countOf, diagnosticsJson } from '../checks/diagnostics-json.ts'
import { checks } from '../checks/index.ts'
import { openFindingsCache } from '../disk/findings-cache.ts'
import type { LoadedWorkspace } from '../load/workspace.ts'
import type { Session } from '../terminal/terminal.ts'
import { UsageError } from '../usage-error.ts'
import { version } from '../version.ts'
import { narrowed } from './check-scope.ts'
import { printDiagnostics } from './check-text.ts'
import { openRound } from './open-round.ts'
import type { Options } from './subcommand.ts'

/** 1 where there is an error, or a warning under `--strict`. */
export async function runCheck(
  session: Session,
  paths: readonly string[],
  options: Options,
): Promise<number> {
  const workspace = openRound(session)
  const cache = openFindingsCache(workspace.root, process.env.BUILD_ID)
  const all = checkRound(workspace, checks, cache)
  cache.save()
  const found = await narrowed(all, workspace, session, paths, options)
  await print(found, workspace, session, options)
  const { error, warning } = countOf(found)
  return error > 0 || (options.strict === true && warning > 0) ? 1 : 0
}

async function print(
  found: readonly Diagnostic[],
  workspace: LoadedWorkspace,
  session: Session,
  options: Options,
): Promise<void> {
  const format = options.format ?? 'text'
  if (format === 'text') return printDiagnostics(found, workspace, session, options.restricted === true)
  if (format === 'json')
    return session.out(`${JSON.stringify(diagnosticsJson(found, session.language), null, 2)}\n`)
  if (format === 'sarif') {
    const [{ diagnosticsSarif }, { rules }] = await Promise.all([
      import('../checks/diagnostics-sarif.ts'),
      import('../checks/rules.ts'),
    ])
    return session.out(
      `${JSON.stringify(diagnosticsSarif(found, rules, version, session.language), null, 2)}\n`,
    )
  }
  if (format === 'xlsx') {
    const { writeDiagnosticsWorkbook } = await import('./check-workbook.ts')
    return writeDiagnosticsWorkbook(found, workspace, session, options)
  }
  throw new UsageError(
    { zh: `没有“${format}”这种格式`, en: `there is no format “${format}”` },
    { zh: '可用：text、json、sarif、xlsx。', en: 'There are: text, json, sarif, xlsx.' },
  )
}
