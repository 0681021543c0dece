import { readBlobs } from '../../git/read-blobs.ts'
import { readCommits } from '../../git/read-commits.ts'
import type { PaperEntry } from '../../history/commit.ts'
import { type Change, paperChanges } from '../../history/paper-changes.ts'
import { toPaperVersion } from '../../history/paper-version.ts'

/**
 * The papers' history, newest first, field by field. `within` narrows it to files below a folder of the repository.
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
  const touched = commits.flatMap((commit) => commit.files.filter(isPaper).map((file) => ({ commit, file })))
  const names = touched.flatMap(({ commit, file }) => [
    `${commit.parent ?? EMPTY}:./${file}`,
    `${commit.hash}:./${file}`,
  ])
  const blobs = readBlobs(repository, names)
  return touched.map(({ commit, file }, index) => ({
    commit,
    file: `${prefix}${file}`,
    changes: changesBetween(file, blobs[index * 2] ?? null, blobs[index * 2 + 1] ?? null),
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
    changes: changesBetween(file, before[index] ?? null, now[index] ?? null),
  }))
}

/** A tree that is always there and holds nothing: what the first commit is compared with. */
const EMPTY = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

function isPaper(file: string): boolean {
  return /\.ya?ml$/iu.test(file)
}

function changesBetween(file: string, before: Uint8Array | null, after: Uint8Array | null): Change[] {
  return paperChanges(toPaperVersion(file, before), toPaperVersion(file, after))
}
