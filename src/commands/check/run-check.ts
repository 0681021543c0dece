import { knownFindings } from '../../checks/check-round.ts'
import { countOf } from '../../checks/diagnostics-json.ts'
import { openFindingsCache } from '../../disk/findings-cache.ts'
import { contentOf } from '../../load/content.ts'
import type { Session } from '../../terminal/terminal.ts'
import { roundSnapshot } from '../round/round-snapshot.ts'
import type { Options } from '../subcommand.ts'
import { narrowed } from './check-scope.ts'
import { freshFindings } from './fresh-findings.ts'
import { printFindings } from './print-findings.ts'
import { refuseUnwritable } from './refuse-unwritable.ts'

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
  await printFindings(found, workspace, session, options)
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
