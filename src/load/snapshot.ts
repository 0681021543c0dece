import { join } from 'node:path'
import { readDisputeFiles } from '../disk/dispute-files.ts'
import type { PapersCache } from '../disk/papers-cache.ts'
import { hashOfFile } from '../disk/read.ts'
import { readSmall } from '../disk/read-small.ts'
import { type Entry, walkRound } from '../disk/walk.ts'
import { type OpenDispute, readOpenDispute } from '../merging/open-dispute.ts'
import type { EvidenceFile } from '../papers/workspace.ts'

export interface PaperFile {
  readonly path: string
  /** undefined where the file could not or may not be read */
  readonly bytes: Uint8Array | undefined
  readonly hash: string
  readonly trouble: 'link' | 'unreadable' | 'size' | 'other' | null
  /** what earlier runs read in it */
  readonly earlier?: PapersCache
}

/** The round as it lay on the disk at one moment: papers whole, evidence by name. */
export interface Snapshot {
  readonly root: string
  readonly papers: readonly PaperFile[]
  /** paths of the files under an `evidence/` folder */
  readonly evidence: readonly string[]
  /** folders and evidence that could not be read, and links */
  readonly oddities: readonly Entry[]
  /** what two people wrote differently and nobody has settled */
  readonly disputes: readonly OpenDispute[]
  /** of a round that does not lie on the disk: what its evidence weighed */
  readonly weighed?: ReadonlyMap<string, EvidenceFile>
}

const LARGEST_PAPER = 16 * 1024 * 1024

/** `earlier`: by the path of a paper, where it may be known from earlier runs. */
export function takeSnapshot(root: string, earlier?: (path: string) => PapersCache): Snapshot {
  const papers: PaperFile[] = []
  const evidence: string[] = []
  const oddities: Entry[] = []
  for (const entry of walkRound(root)) {
    if (entry.kind === 'file' && entry.path.includes('/evidence/')) evidence.push(entry.path)
    else if (/\.ya?ml$/iu.test(entry.path))
      papers.push({ ...paperFile(root, entry), ...(earlier && { earlier: earlier(entry.path) }) })
    else if (entry.kind === 'unreadable' || entry.kind === 'link') oddities.push(entry)
  }
  const disputes = readDisputeFiles(root).flatMap((text) => readOpenDispute(text) ?? [])
  return { root, papers, evidence, oddities, disputes }
}

function paperFile(root: string, entry: Entry): PaperFile {
  const nothing = { path: entry.path, bytes: undefined, hash: '' }
  if (entry.kind !== 'file') return { ...nothing, trouble: entry.kind }
  const read = readSmall(join(root, entry.path), LARGEST_PAPER)
  if (read === null) return { ...nothing, trouble: 'unreadable' }
  return read === 'size' ? { ...nothing, trouble: 'size' } : { path: entry.path, ...read, trouble: null }
}

/** Of those paths of a snapshot that are given. */
export function evidenceIn(
  { root, weighed }: Snapshot,
  paths: readonly string[],
): ReadonlyMap<string, EvidenceFile> {
  if (!weighed) return weighEvidence(root, paths)
  return new Map(
    paths.flatMap((path) => {
      const file = weighed.get(path)
      return file ? [[path, file] as const] : []
    }),
  )
}

/** Size and hash of evidence files; those that vanish or cannot be read meanwhile are left out. */
function weighEvidence(root: string, paths: readonly string[]): Map<string, EvidenceFile> {
  const weighed = new Map<string, EvidenceFile>()
  for (const path of paths) {
    const file = hashOfFile(join(root, path))
    if (file) weighed.set(path, file)
  }
  return weighed
}
