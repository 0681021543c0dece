import { readBlobs } from '../../git/read-blobs.ts'
import { readCommits } from '../../git/read-commits.ts'
import type { PaperEntry } from '../../history/commit.ts'
import type { Change } from '../../history/paper-changes.ts'
import { versionChanges } from '../../history/version-changes.ts'

/**
 * The papers' history, newest first, field by field. `within` narrows it to files below folders of the repository.
 * Null where the folder has no history.
 */
export function readHistory(
  repository: string,
  prefix: string,
  range: string,
  within: readonly string[],
): PaperEntry[] | null {
  const commits = readCommits(repository, range, within)
  if (commits === null) return null
  const touched = commits.flatMap((commit) =>
    commit.files.filter(({ path }) => isPaper(path)).map((file) => ({ commit, ...file })),
  )
  const names = new Set(touched.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()))
  const blobs = readBlobs(repository, [...names])
  const contents = new Map([...names].map((name, index) => [name, blobs[index] ?? null]))
  const content = (name: string | null) => (name === null ? null : (contents.get(name) ?? null))
  return touched.map(({ commit, path, before, after }) => ({
    commit,
    file: `${prefix}${path}`,
    changes: versionChanges(path, content(before), content(after)),
  }))
}

/** What differs between two versions of files, those of `after` on the disk or at a revision. */
export function readDifference(
  repository: string,
  prefix: string,
  from: string,
  files: readonly string[],
  after: (files: readonly string[]) => readonly (Uint8Array | null)[],
): { file: string; changes: Change[] }[] {
  const papers = files.filter(isPaper)
  const before = readBlobs(
    repository,
    papers.map((file) => `${from}:./${file}`),
  )
  const now = after(papers)
  return papers.map((file, index) => ({
    file: `${prefix}${file}`,
    changes: versionChanges(file, before[index] ?? null, now[index] ?? null),
  }))
}

function isPaper(file: string): boolean {
  return /\.ya?ml$/iu.test(file)
}
