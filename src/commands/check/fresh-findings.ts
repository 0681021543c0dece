import { checkRound } from '../../checks/check-round.ts'
import type { FindingsCache } from '../../disk/findings-cache.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'

/** All checks, but for the villages whose findings are kept; each finding is kept with the line it is about. */
export async function freshFindings(workspace: LoadedWorkspace, cache: FindingsCache): Promise<Diagnostic[]> {
  const [{ checks }, { withLines }] = await Promise.all([
    import('../../checks/index.ts'),
    import('../output/shown-line.ts'),
  ])
  return checkRound(workspace, checks, {
    get: cache.get,
    set: (key, found) => cache.set(key, withLines(found, workspace)),
  })
}
