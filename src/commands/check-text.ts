import { publicNames, publicNamesOfRound } from '../analysis/public-names.ts'
import { concealSpeakers } from '../analysis/speaker-leaks.ts'
import { speakersOf } from '../analysis/speakers.ts'
import type { Diagnostic } from '../checks/check.ts'
import { concealedCodes } from '../checks/concealed-codes.ts'
import { countOf } from '../checks/diagnostics-json.ts'
import { visibleLine } from '../checks/visible-line.ts'
import type { ReadPaper } from '../load/read-paper.ts'
import type { LoadedWorkspace } from '../load/workspace.ts'
import { formatDiagnostic } from '../terminal/format-diagnostic.ts'
import type { Session } from '../terminal/terminal.ts'

/** Every problem with its line; a summary on stderr. Silent when all is well. */
export function printDiagnostics(
  found: readonly Diagnostic[],
  workspace: LoadedWorkspace,
  session: Session,
  restricted: boolean,
): void {
  const read = papersOf(workspace, new Set(found.map(({ file }) => file)))
  for (const one of found) {
    const file = read.get(one.file)
    const line = file ? lineOf(one, file, workspace, restricted) : null
    session.out(`${formatDiagnostic(one, line, session)}\n`)
  }
  if (found.length === 0 || session.quiet) return
  const { error, warning, info } = countOf(found)
  session.err(
    `${session.say({ zh: `错误 ${error}，提醒 ${warning}，提示 ${info}`, en: `errors ${error}, warnings ${warning}, infos ${info}` })}\n`,
  )
}

function papersOf(
  { villages, towns, papers }: LoadedWorkspace,
  files: ReadonlySet<string>,
): ReadonlyMap<string, ReadPaper> {
  const read = [...villages, ...towns, papers].flatMap((place) => place.readThose(files))
  return new Map(read.map((paper) => [paper.file, paper]))
}

/** The line of a diagnostic as it may be shown; null where it has none. */
function lineOf(
  { code, range, village }: Diagnostic,
  { source, kind }: ReadPaper,
  workspace: LoadedWorkspace,
  restricted: boolean,
): string | null {
  const number = range?.start.line
  if (number === undefined) return null
  if (restricted) return source.line(number)
  const line = visibleLine(source, concealedCodes.has(code) ? null : kind, number)
  const speakers = speakersOf(workspace)
  if (!speakers.search.has(line)) return line
  const place = workspace.villages.find(({ name }) => name === village)
  const known = place ? publicNames(place, workspace) : publicNamesOfRound(workspace)
  return concealSpeakers(line, speakers, known)
}
