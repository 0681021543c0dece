import type { CommitFile } from '../history/commit.ts'
import { readRaw } from './read-raw.ts'
import { runGit } from './run-git.ts'

/**
 * Files that differ between two commits, or, with none to end at, between the first and the disk, relative to the
 * folder asked about. Of what lies on the disk nothing tells the content; what git does not know is not among them.
 */
export function differingFiles(folder: string, from: string, to: string | null): CommitFile[] {
  const options = ['--raw', '-z', '--no-abbrev', '--no-renames', '--relative']
  const range = to === null ? [from] : [from, to]
  return readRaw(runGit(folder, 'diff', ...options, ...range, '--') ?? '')
}
