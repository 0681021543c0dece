import { hash } from 'node:crypto'
import { checkRound, type FindingsStore } from '../checks/check-round.ts'
import { checks } from '../checks/index.ts'
import { visibleLine } from '../checks/visible-line.ts'
import { contentOf } from '../load/content.ts'
import type { ReadPaper } from '../load/read-paper.ts'
import type { PaperFile, Snapshot } from '../load/snapshot.ts'
import { loadWorkspace } from '../load/workspace.ts'
import type { Diagnostic } from '../source/diagnostic.ts'

const nothingKept: FindingsStore = { get: () => undefined, set: (_key, found) => found }

/** Some papers of a round as they lay on the disk: the round's own, its towns' and one village's. */
export function partOf(snapshot: Snapshot, village: string): Snapshot {
  const belongs = (path: string) => !path.includes('villages/') || path.includes(`villages/${village}/`)
  return {
    ...snapshot,
    papers: snapshot.papers.filter(({ path }) => belongs(path)),
    evidence: snapshot.evidence.filter(belongs),
  }
}

/** What `check` says of it, each diagnostic with the line it would show, and the paper as it was read. */
export function checked(snapshot: Snapshot, path: string): { found: string[]; paper: ReadPaper | undefined } {
  const workspace = loadWorkspace(contentOf(snapshot, '2025-10-10'))
  const places = [...workspace.villages, ...workspace.towns, workspace.papers]
  const read = (file: string) => places.map((place) => place.read(file)).find((paper) => paper !== undefined)
  const found = checkRound(workspace, checks, nothingKept).map((one) => told(one, read(one.file)))
  return { found, paper: read(path) }
}

function told({ code, file, message, range }: Diagnostic, paper: ReadPaper | undefined): string {
  if (paper && range) visibleLine(paper.source, paper.kind, range.start.line)
  return `${file} ${code} ${message.zh}`
}

export function withBytes(snapshot: Snapshot, path: string, bytes: Uint8Array): Snapshot {
  const changed = (file: PaperFile): PaperFile =>
    file.path === path ? { path, bytes, hash: hash('sha256', bytes, 'hex'), trouble: null } : file
  return { ...snapshot, papers: snapshot.papers.map(changed) }
}
