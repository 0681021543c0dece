import { join, relative } from 'node:path'
import { gitLocks } from '../../disk/git-locks.ts'
import { gitFolders } from '../../git/git-folders.ts'

/** The locks that git holds, or has left, in both repositories of a round; relative to it. */
export function lockFiles(root: string): string[] {
  const folders = ['', 'restricted'].flatMap((name) => gitFolders(join(root, name)))
  return [...new Set(folders)].flatMap(gitLocks).map((path) => relative(root, path))
}
