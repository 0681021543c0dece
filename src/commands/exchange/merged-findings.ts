import { checkRound } from '../../checks/check-round.ts'
import { FORBIDDEN_CODES } from '../../checks/forbidden-codes.ts'
import { checks } from '../../checks/index.ts'
import { openFindingsCache } from '../../disk/findings-cache.ts'
import { sha256 } from '../../disk/sha256.ts'
import { contentOf } from '../../load/content.ts'
import { type PaperFile, type Snapshot, takeSnapshot } from '../../load/snapshot.ts'
import { loadWorkspace } from '../../load/workspace.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import { formatDiagnostic } from '../../terminal/format-diagnostic.ts'
import type { Session } from '../../terminal/terminal.ts'
import type { MergedMeetings } from './merged-meetings.ts'

/** Errors of the papers before and after. */
export interface Errors {
  readonly before: number
  readonly after: number
}

/** What check says of the papers together; 'refused' where they would bring what no history may hold. */
export function refuseForbidden(session: Session, root: string, merged: MergedMeetings): Errors | 'refused' {
  const now = takeSnapshot(root)
  const before = errorsIn(session, root, now)
  const after = errorsIn(session, root, withMerged(now, merged))
  const known = new Set(before.map(nameOf))
  const forbidden = after.filter((one) => FORBIDDEN_CODES.has(one.code) && !known.has(nameOf(one)))
  if (forbidden.length === 0) return { before: before.length, after: after.length }
  for (const one of forbidden) session.err(`${formatDiagnostic(one, null, session)}\n`)
  session.err(
    `${session.say({
      zh: `对方的底稿里有 ${forbidden.length} 处不得进入记录的内容，没有接收；请对方改正后重新交接。`,
      en: `The other papers hold ${forbidden.length} things that must not enter the history; nothing was received. Ask for them to be mended.`,
    })}\n`,
  )
  return 'refused'
}

function nameOf({ code, file, message }: Diagnostic): string {
  return `${code} ${file} ${message.zh}`
}

/** Evidence is not looked at: it is not on the disk yet. */
function errorsIn(session: Session, root: string, snapshot: Snapshot): Diagnostic[] {
  const workspace = loadWorkspace(contentOf(snapshot, session.today))
  const found = checkRound(workspace, checks, openFindingsCache(root, process.env.BUILD_ID))
  return found.filter(({ code, severity }) => severity === 'error' && !code.startsWith('evidence/'))
}

function withMerged(now: Snapshot, { files, versions, store }: MergedMeetings): Snapshot {
  const papers = new Map(now.papers.map((paper): [string, PaperFile] => [paper.path, paper]))
  for (const path of versions.ours.keys()) if (!files.has(path)) papers.delete(path)
  for (const [path, name] of files) {
    if (!isPaperFile(path) || versions.ours.get(path) === name || /(?:^|\/)\./u.test(path)) continue
    const bytes = store.read(name)
    papers.set(path, { path, bytes, hash: sha256(bytes), trouble: null })
  }
  return { ...now, papers: [...papers.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) }
}
