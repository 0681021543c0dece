import { join } from 'node:path'
import { readOwnText } from '../../disk/own-files.ts'
import { sha256 } from '../../disk/sha256.ts'
import { isWalked } from '../../disk/walk.ts'
import { hashBlobs } from '../../git/hash-blobs.ts'
import { listTree, type TreeFile } from '../../git/list-tree.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import { contentOf } from '../../load/content.ts'
import type { PaperFile } from '../../load/snapshot.ts'
import { type LoadedWorkspace, loadWorkspace } from '../../load/workspace.ts'
import type { Origin } from '../../packages/origin.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import type { EvidenceFile } from '../../papers/workspace.ts'
import type { Template } from '../../wording/template.ts'

/** A round as two commits have it, without a file of it being written anywhere. */
export interface PastRound {
  readonly workspace: LoadedWorkspace
  /** the wording of that day: the round's own where it had one, else ours as it is now */
  template(name: string): Template
}

/** Which of the two histories does not have the commit. */
export type MissingHistory = 'ordinary' | 'restricted'

interface PastFile extends TreeFile {
  /** the repository it lies in */
  readonly folder: string
}

/** The papers at the commits of a document, on its day; evidence is weighed where it is wanted. */
export async function pastRound(
  root: string,
  { commit, restricted, date }: Origin,
  withEvidence: boolean,
): Promise<PastRound | MissingHistory> {
  const ordinary = commit === null ? null : listTree(root, commit)
  if (ordinary === null) return 'ordinary'
  const apart = restricted === null || restricted === 'absent' || restricted === commit
  const other = apart ? [] : listTree(join(root, 'restricted'), restricted)
  if (other === null) return 'restricted'
  const files: PastFile[] = [
    ...ordinary
      .filter(({ path }) => !path.startsWith('restricted/') || restricted === commit)
      .map((file) => ({ ...file, folder: root })),
    ...other.map((file) => ({ ...file, path: `restricted/${file.path}`, folder: join(root, 'restricted') })),
  ].filter(({ mode }) => mode !== '120000')
  const walked = files.filter(({ path }) => isWalked(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
  const evidence = walked.filter(({ path }) => path.includes('/evidence/'))
  const weighed = withEvidence ? await weigh(evidence) : new Map<string, EvidenceFile>()
  const papers = paperFiles(
    walked.filter(({ path }) => isPaperFile(path) && !evidence.some((one) => one.path === path)),
  )
  const snapshot = {
    root,
    papers,
    evidence: evidence.map(({ path }) => path),
    oddities: [],
    disputes: [],
    weighed,
  }
  return {
    workspace: loadWorkspace(contentOf(snapshot, date)),
    template: (name) => templateAt(files, name),
  }
}

function paperFiles(files: readonly PastFile[]): PaperFile[] {
  const bytes = contentsOf(files)
  return files.map((file) => {
    const content = bytes.get(file) ?? undefined
    return {
      path: file.path,
      bytes: content,
      hash: content ? sha256(content) : '',
      trouble: content ? null : 'unreadable',
    }
  })
}

/** One call of git a repository. */
function contentsOf(files: readonly PastFile[]): Map<PastFile, Uint8Array | null> {
  const contents = new Map<PastFile, Uint8Array | null>()
  for (const folder of new Set(files.map((file) => file.folder))) {
    const its = files.filter((file) => file.folder === folder)
    const blobs = readBlobs(
      folder,
      its.map(({ blob }) => blob),
    )
    for (const [index, file] of its.entries()) contents.set(file, blobs[index] ?? null)
  }
  return contents
}

async function weigh(files: readonly PastFile[]): Promise<Map<string, EvidenceFile>> {
  const weighed = new Map<string, EvidenceFile>()
  for (const folder of new Set(files.map((file) => file.folder))) {
    const its = files.filter((file) => file.folder === folder)
    const hashes = await hashBlobs(
      folder,
      its.map(({ blob }) => blob),
    )
    for (const { path, size, blob } of its) {
      const hash = hashes.get(blob)
      if (hash) weighed.set(path, { size, sha256: hash })
    }
  }
  return weighed
}

function templateAt(files: readonly PastFile[], name: string): Template {
  const file = `templates/reports/${name}.md`
  const own = files.find(({ path }) => path === file)
  const [bytes] = own ? readBlobs(own.folder, [own.blob]) : []
  return { file, text: bytes ? new TextDecoder().decode(bytes) : readOwnText(file) }
}
