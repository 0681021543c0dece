import { relative } from 'node:path'
import { checkRound } from '../../checks/check-round.ts'
import { checks } from '../../checks/index.ts'
import { type EnteringFile, refusedFiles, restrictedInRound } from '../../checks/refused-files.ts'
import { findRound } from '../../disk/find-round.ts'
import { openFindingsCache } from '../../disk/findings-cache.ts'
import { sha256 } from '../../disk/sha256.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import { blobSizes, type StagedFile, stagedFiles } from '../../git/staged-files.ts'
import { contentOf } from '../../load/content.ts'
import { type PaperFile, type Snapshot, takeSnapshot } from '../../load/snapshot.ts'
import { loadWorkspace } from '../../load/workspace.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import type { Session } from '../../terminal/terminal.ts'
import { isText } from './entering-files.ts'
import { printRefused } from './print-refused.ts'

/** What is about to be committed, with its bytes where somebody will read them. */
interface Staged extends EnteringFile {
  readonly bytes: Uint8Array | null
}

/** 1 where something staged must not enter the history; other errors are counted and let through. */
export function lookThroughCommit(session: Session): number {
  const root = findRound(session.cwd)
  const within = root === null ? null : relative(root, session.cwd)
  if (root === null || (within !== '' && within !== 'restricted')) return 0
  const staged = stagedFiles(session.cwd) ?? []
  if (staged.length === 0) return 0
  const prefix = within === '' ? '' : 'restricted/'
  const entering = enteringOf(session.cwd, prefix, staged)
  const gone = new Set(staged.filter(({ blob }) => blob === null).map(({ file }) => `${prefix}${file}`))
  const snapshot = stagedSnapshot(takeSnapshot(root), entering, gone)
  const workspace = loadWorkspace(contentOf(snapshot, session.today))
  const found = checkRound(workspace, checks, openFindingsCache(root, process.env.BUILD_ID))
  const refused = [
    ...(prefix === '' ? restrictedInRound(entering) : []),
    ...refusedFiles(entering, found, workspace),
  ]
  if (refused.length > 0) {
    printRefused(session, refused)
    return 1
  }
  const files = new Set(entering.map(({ file }) => file))
  const errors = found.filter(({ severity, file }) => severity === 'error' && files.has(file)).length
  if (errors > 0 && !session.quiet)
    session.err(
      `${session.say({
        zh: `提交的文书还有 ${errors} 处错误，照常提交；用 inspect check 查看。`,
        en: `The papers hold ${errors} errors and are committed all the same; see inspect check.`,
      })}\n`,
    )
  return 0
}

function enteringOf(folder: string, prefix: string, staged: readonly StagedFile[]): Staged[] {
  const there = staged.flatMap(({ blob, ...one }) => (blob === null ? [] : [{ ...one, blob }]))
  const sizes = blobSizes(
    folder,
    there.map(({ blob }) => blob),
  )
  const sized = there.map((one, index) => ({ ...one, size: sizes[index] ?? 0 }))
  const texts = sized.filter(({ file, size, link }) => !link && isText(file, size))
  const read = readBlobs(
    folder,
    texts.map(({ blob }) => blob),
  )
  const bytesOf = new Map(texts.map(({ file }, index) => [file, read[index] ?? null]))
  return sized.map(({ file, size, link }) => {
    const bytes = bytesOf.get(file) ?? null
    const text = bytes ? new TextDecoder().decode(bytes) : null
    return { file: `${prefix}${file}`, size, link, bytes, text }
  })
}

/** The round as the commit would have it: what is staged counts, not what was changed since. */
function stagedSnapshot(now: Snapshot, staged: readonly Staged[], gone: ReadonlySet<string>): Snapshot {
  const papers = new Map(now.papers.map((paper): [string, PaperFile] => [paper.path, paper]))
  for (const { file, bytes } of staged) {
    if (bytes && isPaperFile(file))
      papers.set(file, { path: file, bytes, hash: sha256(bytes), trouble: null })
  }
  for (const file of gone) papers.delete(file)
  return { ...now, papers: [...papers.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) }
}
