import { readBlobs } from '../../git/read-blobs.ts'
import { readCommits } from '../../git/read-commits.ts'
import type { Commit, PaperEntry } from '../../history/commit.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import { type FoundVersion, paperDifferences } from './paper-differences.ts'
import type { Repository } from './repositories.ts'

/**
 * The papers' history, newest first, field by field. `within` narrows it to files below folders of the repository.
 * Null where the folder has no history.
 */
export function readHistory(
  repository: Repository,
  range: string,
  within: readonly string[] = [],
): PaperEntry[] | null {
  const commits = readCommits(repository.folder, range, within)
  return commits === null ? null : entriesOf(repository, commits)
}

/** What each of some commits changed in the files that are named with it. */
export function entriesOf({ folder, prefix }: Repository, commits: readonly Commit[]): PaperEntry[] {
  const touched = commits.map((commit) => ({
    commit,
    files: commit.files.filter(({ path, repository }) => isPaperFile(path) && repository !== true),
  }))
  const names = touched.flatMap(({ files }) =>
    files.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
  )
  const wanted = [...new Set(names)]
  const blobs = readBlobs(folder, wanted)
  const contents = new Map(wanted.map((name, index) => [name, blobs[index] ?? null]))
  const version = (name: string | null): FoundVersion =>
    name === null ? null : (contents.get(name) ?? 'lost')
  return touched.flatMap(({ commit, files }) => {
    const steps = files.map(({ path, before, after }) => {
      return { file: `${prefix}${path}`, before: version(before), after: version(after) }
    })
    return paperDifferences(steps).map((one) => ({ ...one, commit }))
  })
}
