import { join } from 'node:path'
import { readDisputeFiles } from '../disk/dispute-files.ts'
import type { PapersCache } from '../disk/papers-cache.ts'
import { hashOfFile } from '../disk/read.ts'
import { readSmall } from '../disk/read-small.ts'
import { type Entry, walkRound } from '../disk/walk.ts'
import { type OpenDispute, readOpenDispute } from '../merging/open-dispute.ts'
import { isPaperFile } from '../papers/is-paper-file.ts'
import type { EvidenceFile } from '../papers/workspace.ts'

export interface PaperFile {
  readonly path: string
  /** undefined where the file could not or may not be read */
  readonly bytes: Uint8Array | undefined
  readonly hash: string
  readonly trouble: 'link' | 'unreadable' | 'size' | 'folder' | 'other' | null
  /** what earlier runs read in it */
  readonly earlier?: PapersCache | undefined
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

/**
 * `earlier`: by the path of a paper, where it may be known from earlier runs. `whole`: all papers as they are now; for
 * those who only look, a paper is read when it is first asked for.
 */
export function takeSnapshot(root: string, earlier?: (path: string) => PapersCache, whole = true): Snapshot {
  const papers: PaperOnDisk[] = []
  const evidence: string[] = []
  const oddities: Entry[] = []
  for (const entry of walkRound(root)) {
    if (entry.kind === 'file' && entry.path.includes('/evidence/')) evidence.push(entry.path)
    else if (isPaperFile(entry.path)) papers.push(new PaperOnDisk(root, entry, earlier?.(entry.path)))
    else if (entry.kind === 'unreadable' || entry.kind === 'link') oddities.push(entry)
  }
  if (whole) for (const paper of papers) paper.read()
  const disputes = readDisputeFiles(root).flatMap((text) => readOpenDispute(text) ?? [])
  return { root, papers, evidence, oddities, disputes }
}

type Content = Pick<PaperFile, 'bytes' | 'hash' | 'trouble'>

/** A paper that is read once, when it is first asked for. */
class PaperOnDisk implements PaperFile {
  readonly path: string
  readonly earlier: PapersCache | undefined
  readonly #root: string
  readonly #entry: Entry
  #content: Content | undefined

  constructor(root: string, entry: Entry, earlier: PapersCache | undefined) {
    this.path = entry.path
    this.earlier = earlier
    this.#root = root
    this.#entry = entry
  }

  get bytes(): Uint8Array | undefined {
    return this.read().bytes
  }

  get hash(): string {
    return this.read().hash
  }

  get trouble(): PaperFile['trouble'] {
    return this.read().trouble
  }

  read(): Content {
    this.#content ??= readContent(this.#root, this.#entry)
    return this.#content
  }
}

function readContent(root: string, { path, kind }: Entry): Content {
  const nothing = { bytes: undefined, hash: '' }
  if (kind !== 'file') return { ...nothing, trouble: kind }
  const read = readSmall(join(root, path), LARGEST_PAPER)
  if (read === null) return { ...nothing, trouble: 'unreadable' }
  return read === 'size' ? { ...nothing, trouble: 'size' } : { ...read, trouble: null }
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
