import { readBlobs } from '../../git/read-blobs.ts'
import { readCommits } from '../../git/read-commits.ts'
import type { PaperEntry } from '../../history/commit.ts'
import { versionChanges } from '../../history/version-changes.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import type { Repository } from './repositories.ts'

/**
 * The papers' history, newest first, field by field. `within` narrows it to files below folders of the repository.
 * Null where the folder has no history.
 */
export function readHistory(
  { folder, prefix }: Repository,
  range: string,
  within: readonly string[] = [],
): PaperEntry[] | null {
  const commits = readCommits(folder, range, within)
  if (commits === null) return null
  const touched = commits.flatMap((commit) =>
    commit.files.filter(({ path }) => isPaperFile(path)).map((file) => ({ commit, ...file })),
  )
  const names = new Set(touched.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()))
  const blobs = readBlobs(folder, [...names])
  const contents = new Map([...names].map((name, index) => [name, blobs[index] ?? null]))
  const content = (name: string | null) => (name === null ? null : (contents.get(name) ?? null))
  return touched.map(({ commit, path, before, after }) => ({
    commit,
    file: `${prefix}${path}`,
    changes: versionChanges(path, content(before), content(after)),
  }))
}
