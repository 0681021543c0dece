import { runGit } from './run-git.ts'

/** Of each file, and of no other repository within: git would run what that one's configuration names. */
export const STATUS = ['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames'].concat(
  '--ignore-submodules=all',
  '.',
)

export interface PendingFile {
  /** relative to the folder asked about */
  readonly file: string
  /** git does not know it yet */
  readonly untracked: boolean
  /** two versions were not put together yet */
  readonly conflict: boolean
}

/** Files below a folder that differ from HEAD or that git does not know; null where there is no repository. */
export function pendingFiles(folder: string): PendingFile[] | null {
  const status = runGit(folder, ...STATUS)
  const prefix = runGit(folder, 'rev-parse', '--show-prefix')?.trim()
  if (status === null || prefix === undefined) return null
  return status
    .split('\0')
    .filter((entry) => entry.length > 3)
    .map((entry) => ({
      file: entry.slice(3).slice(prefix.length),
      untracked: entry.startsWith('??'),
      conflict: /^(?:DD|AA|.U|U.)/u.test(entry),
    }))
}

/** Whether a merge, rebase or cherry-pick is under way. */
export function isMerging(folder: string): boolean {
  return ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REBASE_HEAD'].some(
    (head) => runGit(folder, 'rev-parse', '--verify', '--quiet', head) !== null,
  )
}
