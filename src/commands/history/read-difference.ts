import { readWhole } from '../../disk/read.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import { runGit } from '../../git/run-git.ts'
import type { Change } from '../../history/paper-changes.ts'
import { versionChanges } from '../../history/version-changes.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import type { Repository } from './repositories.ts'

/** What differs in each paper between two revisions, or, with none to end at, from the first to the disk. */
export function readDifference(
  { folder, prefix }: Repository,
  from: string,
  to: string | null,
): { file: string; changes: Change[] }[] {
  const papers = differingFiles(folder, from, to).filter(isPaperFile)
  const before = versionsAt(folder, from, papers)
  const after =
    to === null
      ? papers.map((file) => readWhole(`${folder}/${file}`)?.bytes ?? null)
      : versionsAt(folder, to, papers)
  return papers.map((file, index) => ({
    file: `${prefix}${file}`,
    changes: versionChanges(file, before[index] ?? null, after[index] ?? null),
  }))
}

/** Files that git does not know yet differ from all that went before. */
function differingFiles(folder: string, from: string, to: string | null): string[] {
  const range = to === null ? [from] : [from, to]
  const known =
    runGit(folder, 'diff', '--name-only', '--relative', '--no-renames', '-z', ...range, '--') ?? ''
  const unknown =
    to === null ? (runGit(folder, 'ls-files', '-z', '--others', '--exclude-standard') ?? '') : ''
  return `${known}${unknown}`.split('\0').filter((file) => file !== '')
}

function versionsAt(folder: string, revision: string, files: readonly string[]) {
  return readBlobs(
    folder,
    files.map((file) => `${revision}:./${file}`),
  )
}
