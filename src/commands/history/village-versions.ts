import { readBlobs } from '../../git/read-blobs.ts'
import { runGit } from '../../git/run-git.ts'
import { type PaperVersion, toPaperVersion } from '../../history/paper-version.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import type { Village } from '../../papers/workspace.ts'
import { UsageError } from '../../usage-error.ts'
import { repositoriesOf } from './repositories.ts'
import { saidRevision } from './said-revision.ts'

/** A village's papers as they are on the disk. */
export function versionsNow({ papers }: Village, restricted: boolean): PaperVersion[] {
  return papers
    .filter(({ source }) => restricted || !source.file.startsWith('restricted/'))
    .map(({ kind, data }) => ({ kind, data: data as PaperVersion['data'] }))
}

/** A village's papers as they stood on a day or at a revision. */
export function versionsAt(root: string, folder: string, at: string, restricted: boolean): PaperVersion[] {
  return repositoriesOf(root, restricted).flatMap((repository) => {
    const revision = revisionOf(repository.folder, at)
    const list = runGit(repository.folder, 'ls-tree', '-r', '-z', '--name-only', revision, '--', folder) ?? ''
    const files = list.split('\0').filter(isPaperFile)
    const blobs = readBlobs(
      repository.folder,
      files.map((file) => `${revision}:./${file}`),
    )
    return files.flatMap((file, index) => toPaperVersion(file, blobs[index] ?? null) ?? [])
  })
}

function revisionOf(repository: string, at: string): string {
  const revision = saidRevision(repository, at)
  if (revision !== null) return revision
  throw new UsageError(
    { zh: `“${at}”那时还没有记录`, en: `there is no record at “${at}”` },
    { zh: '写一个日期（2025-09-30）或提交号。', en: 'Write a day (2025-09-30) or a revision.' },
  )
}
