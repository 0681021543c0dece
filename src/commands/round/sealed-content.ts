import { hashBlobs } from '../../git/hash-blobs.ts'
import { listTree } from '../../git/list-tree.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import { toPaperVersion } from '../../history/paper-version.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import { byPath, type SealedFile } from '../../seals/manifest.ts'
import { recordCounts } from '../../seals/record-counts.ts'
import type { SealedContent } from '../../seals/sealed-content.ts'

/** What a seal stands for, taken anew from a commit; null where git has not all of it. */
export async function sealedContent(folder: string, commit: string): Promise<SealedContent | null> {
  const tree = listTree(folder, commit)
  if (tree === null) return null
  const hashes = await hashBlobs(
    folder,
    tree.map(({ blob }) => blob),
  )
  const files = tree.flatMap(({ path, size, blob }): SealedFile[] => {
    const sha256 = hashes.get(blob)
    return sha256 ? [{ path, size, sha256 }] : []
  })
  if (files.length < tree.length) return null
  const papers = tree.filter(({ path }) => isPaperFile(path))
  const blobs = readBlobs(
    folder,
    papers.map(({ blob }) => blob),
  )
  const versions = papers.flatMap(({ path }, index) => {
    const version = toPaperVersion(path, blobs[index] ?? null)
    return version ? [{ path, version }] : []
  })
  return { files: byPath(files), counts: recordCounts(versions) }
}
