import { resolve } from 'node:path'
import { runGit } from './run-git.ts'

/** Where git keeps the repository around a folder: one place, or two for a worktree of another; none without one. */
export function gitFolders(folder: string): string[] {
  const said = runGit(folder, 'rev-parse', '--git-dir', '--git-common-dir') ?? ''
  const paths = said.split('\n').filter((path) => path !== '')
  return [...new Set(paths.map((path) => resolve(folder, path)))]
}
