import type { LoadedPlace } from '../../load/place.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import { round } from '../../papers/round.ts'
import { type Place, paperOf } from '../../papers/workspace.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'

/**
 * Names the papers that a result should have used and that could not be read; 1 where there are some. The result is
 * made all the same, except of a round whose own settings cannot be read: its figures would be wrong.
 */
export function reportDropped(
  session: Session,
  workspace: LoadedWorkspace,
  places: readonly ReadPlace[],
  kinds: readonly string[] | 'all',
): number {
  if (workspace.dropped.includes('round') || !paperOf(workspace.papers, round)) {
    throw new UsageError(
      {
        zh: 'inspect.yaml 有错，计分口径和期限无从得知',
        en: 'inspect.yaml is broken, so scales and deadlines are unknown',
      },
      {
        zh: '运行 inspect check inspect.yaml 查看并改正。',
        en: 'Run inspect check inspect.yaml and mend it.',
      },
    )
  }
  const files = new Set([workspace.papers, ...places].flatMap((place) => droppedFiles(place, kinds)))
  for (const file of files) {
    session.err(`${session.say({ zh: `未采用（有错）：${file}`, en: `left out (broken): ${file}` })}\n`)
  }
  if (files.size === 0) return 0
  session.err(
    `${session.say({ zh: '→ 运行 inspect check 查看并改正。', en: '-> Run inspect check to see why.' })}\n`,
  )
  return 1
}

/** Papers of other kinds need not be read to know. */
type ReadPlace = Pick<Place, 'dropped' | 'problems'> & Partial<Pick<LoadedPlace, 'concerning'>>

function droppedFiles(place: ReadPlace, kinds: readonly string[] | 'all'): string[] {
  const { dropped, problems } = kinds === 'all' ? place : (place.concerning?.(kinds) ?? place)
  if (kinds !== 'all' && !dropped.some((kind) => kind === '' || kinds.includes(kind))) return []
  const errors = problems.filter((problem) => problem.severity === 'error' && isDroppedPaper(problem))
  return errors
    .map(({ file }) => file)
    .filter(
      (file) =>
        kinds === 'all' ||
        kinds.some((kind) => file.endsWith(`/${kind}.yaml`) || file === `${kind}.yaml`) ||
        !KNOWN.test(file),
    )
}

/** What is not there was not left out. */
function isDroppedPaper({ code, file }: Diagnostic): boolean {
  return code !== 'round/village-missing' && isPaperFile(file)
}

const KNOWN = /(?:^|\/)[a-z]+\.yaml$/u
