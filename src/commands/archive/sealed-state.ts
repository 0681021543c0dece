import { listTree, type TreeFile } from '../../git/list-tree.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import type { Manifest } from '../../seals/manifest.ts'
import { readManifest } from '../../seals/read-manifest.ts'
import { sealFile } from '../../seals/seal-message.ts'
import { type KnownSeal, lastSeal } from '../round/last-seal.ts'

/** What an archive is made of: the last seal and the files it saw. */
export interface SealedState {
  readonly seal: KnownSeal
  readonly manifest: Manifest
  /** as the history keeps it */
  readonly manifestBytes: Uint8Array
  /** of the commit that was sealed */
  readonly tree: readonly TreeFile[]
}

/** null where nothing was sealed, or git has not all of it. */
export function sealedState(root: string): SealedState | null {
  const seal = lastSeal(root)
  if (!seal) return null
  const [kept] = listTree(root, seal.tag.commit, sealFile(seal)) ?? []
  const [manifestBytes] = kept ? readBlobs(root, [kept.blob]) : []
  const manifest = manifestBytes ? readManifest(new TextDecoder().decode(manifestBytes)) : null
  const tree = manifest ? listTree(root, manifest.commit) : null
  return manifestBytes && manifest && tree ? { seal, manifest, manifestBytes, tree } : null
}

/** What is read of git at once. */
const MOST_AT_ONCE = 64 << 20

/** Files of a commit one after the other, some tens of megabytes in memory; one that git has lost is empty. */
export function* filesOfTree(
  root: string,
  tree: readonly TreeFile[],
): Generator<{ readonly path: string; readonly bytes: Uint8Array }> {
  let batch: TreeFile[] = []
  let size = 0
  for (const file of tree) {
    if (batch.length > 0 && size + file.size > MOST_AT_ONCE) {
      yield* readBatch(root, batch)
      batch = []
      size = 0
    }
    batch.push(file)
    size += file.size
  }
  yield* readBatch(root, batch)
}

function* readBatch(root: string, batch: readonly TreeFile[]) {
  const blobs = readBlobs(
    root,
    batch.map(({ blob }) => blob),
  )
  for (const [index, { path }] of batch.entries()) yield { path, bytes: blobs[index] ?? new Uint8Array() }
}
