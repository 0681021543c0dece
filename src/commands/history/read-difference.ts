import { readWhole } from '../../disk/read.ts'
import { differingFiles } from '../../git/differing-files.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import { runGit } from '../../git/run-git.ts'
import type { CommitFile, PaperDifference } from '../../history/commit.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import { type FoundVersion, paperDifferences } from './paper-differences.ts'
import type { Repository } from './repositories.ts'

/** What differs in each paper between two revisions, or, with none to end at, from the first to the disk. */
export function readDifference(
  { folder, prefix }: Repository,
  from: string,
  to: string | null,
): PaperDifference[] {
  const files = [...differingFiles(folder, from, to), ...(to === null ? unknownFiles(folder) : [])]
  const papers = files.filter(({ path }) => isPaperFile(path))
  const before = versions(
    folder,
    papers.map((one) => one.before),
  )
  const after =
    to === null
      ? papers.map(({ path }) => readWhole(`${folder}/${path}`)?.bytes ?? null)
      : versions(
          folder,
          papers.map((one) => one.after),
        )
  return paperDifferences(
    papers.map(({ path }, index) => ({
      file: `${prefix}${path}`,
      before: before[index] ?? null,
      after: after[index] ?? null,
    })),
  )
}

/** Files that git does not know yet differ from all that went before. */
function unknownFiles(folder: string): CommitFile[] {
  const names = runGit(folder, 'ls-files', '-z', '--others', '--exclude-standard') ?? ''
  const files = names.split('\0').filter((file) => file !== '')
  return files.map((path) => ({ path, before: null, after: null }))
}

function versions(folder: string, names: readonly (string | null)[]): FoundVersion[] {
  const blobs = readBlobs(
    folder,
    names.flatMap((name) => name ?? []),
  )
  let at = 0
  return names.map((name) => (name === null ? null : (blobs[at++] ?? 'lost')))
}
