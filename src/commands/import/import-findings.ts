import { checkVillage } from '../../checks/check-village.ts'
import { concealedCodes } from '../../checks/concealed-codes.ts'
import { checks } from '../../checks/index.ts'
import { visibleLine } from '../../checks/visible-line.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import { formatDiagnostic } from '../../terminal/format-diagnostic.ts'
import type { Session } from '../../terminal/terminal.ts'
import { type OpenedRound, type WrittenPaper, withWritten } from './import-papers.ts'

const mostShown = 30

/** What is wrong with the villages now that was not before, on stderr. */
export function printNewFindings(
  session: Session,
  round: OpenedRound,
  written: readonly WrittenPaper[],
): void {
  if (session.quiet || written.length === 0) return
  const now = withWritten(round, written, session.today)
  const names = [...new Set(written.map(({ draft }) => draft.village))]
  const found: Diagnostic[] = []
  for (const name of names) {
    if (found.length > mostShown) break
    found.push(...newFindings(name, round.workspace, now))
  }
  for (const one of found.slice(0, mostShown))
    session.err(`${formatDiagnostic(one, lineOf(one, now), session)}\n`)
  if (found.length > mostShown)
    session.err(`${session.say({ zh: '还有，见 inspect check', en: 'and more: run inspect check' })}\n`)
}

function newFindings(name: string, before: LoadedWorkspace, after: LoadedWorkspace): Diagnostic[] {
  const key = ({ code, file, message }: Diagnostic) => `${code}\n${file}\n${message.zh}`
  const found = findingsOf(name, after)
  if (found.length === 0) return []
  const known = new Set(findingsOf(name, before).map(key))
  return found.filter((one) => !known.has(key(one)))
}

function findingsOf(name: string, workspace: LoadedWorkspace): Diagnostic[] {
  const village = workspace.villages.find((one) => one.name === name)
  return village ? checkVillage(village, workspace, checks) : []
}

function lineOf({ file, code, range, village }: Diagnostic, workspace: LoadedWorkspace): string | null {
  const paper = workspace.villages.find(({ name }) => name === village)?.read(file)
  if (!paper || !range) return null
  return visibleLine(paper.source, concealedCodes.has(code) ? null : paper.kind, range.start.line)
}
