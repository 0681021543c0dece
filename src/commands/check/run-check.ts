import { checkRound, knownFindings } from '../../checks/check-round.ts'
import { countOf, diagnosticsJson } from '../../checks/diagnostics-json.ts'
import { type FindingsCache, openFindingsCache } from '../../disk/findings-cache.ts'
import { contentOf } from '../../load/content.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { version } from '../../version.ts'
import { roundSnapshot } from '../round/round-snapshot.ts'
import type { Options } from '../subcommand.ts'
import { narrowed } from './check-scope.ts'

/** 1 where there is an error, or a warning under `--strict`. */
export async function runCheck(
  session: Session,
  paths: readonly string[],
  options: Options,
): Promise<number> {
  refuseUnwritable(options)
  const content = contentOf(roundSnapshot(session), session.today)
  const cache = openFindingsCache(content.root, process.env.BUILD_ID)
  const workspace = onlyOnce(async () => (await import('../../load/workspace.ts')).loadWorkspace(content))
  const all = knownFindings(content, cache) ?? (await freshFindings(await workspace(), cache))
  cache.save()
  const found = await narrowed(all, content.root, workspace, session, paths, options)
  await print(found, workspace, session, options)
  const { error, warning } = countOf(found)
  return error > 0 || (options.strict === true && warning > 0) ? 1 : 0
}

/** Papers need not be read, nor what reads them be loaded, where nothing changed and there is nothing to show. */
function onlyOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

async function freshFindings(workspace: LoadedWorkspace, cache: FindingsCache): Promise<Diagnostic[]> {
  const [{ checks }, { withLines }] = await Promise.all([
    import('../../checks/index.ts'),
    import('../output/shown-line.ts'),
  ])
  return checkRound(workspace, checks, {
    get: cache.get,
    set: (key, found) => cache.set(key, withLines(found, workspace)),
  })
}

/** For the team's own terminal: lines of restricted papers as they are written. */
async function withWholeLines(
  found: readonly Diagnostic[],
  workspace: LoadedWorkspace,
): Promise<Diagnostic[]> {
  const { papersWith } = await import('../output/shown-line.ts')
  const read = papersWith(found, workspace)
  return found.map((one) => {
    const number = one.range?.start.line
    return number === undefined ? one : { ...one, line: read.get(one.file)?.source.line(number) ?? null }
  })
}

async function print(
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
  if (format === 'json')
    return session.out(`${JSON.stringify(diagnosticsJson(found, session.language), null, 2)}\n`)
  if (format === 'sarif') {
    const [{ diagnosticsSarif }, { rules }] = await Promise.all([
      import('../../checks/diagnostics-sarif.ts'),
      import('../../checks/rules.ts'),
    ])
    return session.out(
      `${JSON.stringify(diagnosticsSarif(found, rules, version, session.language), null, 2)}\n`,
    )
  }
  const { writeDiagnosticsWorkbook } = await import('./check-workbook.ts')
  return writeDiagnosticsWorkbook(found, await workspace(), session, options)
}

const FORMATS = ['text', 'json', 'sarif', 'xlsx']

/** Only the workbook is a file; the rest is the result, on stdout. */
function refuseUnwritable({ format = 'text', output }: Options): void {
  if (!FORMATS.includes(String(format)))
    throw new UsageError(
      { zh: `没有“${format}”这种格式`, en: `there is no format “${format}”` },
      { zh: '可用：text、json、sarif、xlsx。', en: 'There are: text, json, sarif, xlsx.' },
    )
  if (output === undefined || format === 'xlsx') return
  throw new UsageError(
    { zh: '-o 只用于 --format xlsx', en: '-o is for --format xlsx only' },
    {
      zh: `${format} 印在屏幕上；要存成文件的，用 > 重定向。`,
      en: `The ${format} form is printed; send it to a file with >.`,
    },
  )
}
