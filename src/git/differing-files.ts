import type { CommitFile } from '../history/commit.ts'
import { readRaw } from './read-raw.ts'
import { runGit } from './run-git.ts'

/** Files that differ between two commits, relative to the folder asked about. */
export function differingFiles(folder: string, from: string, to: string): CommitFile[] {
  const options = ['--raw', '-z', '--no-abbrev', '--no-renames', '--relative']
  return readRaw(runGit(folder, 'diff', ...options, from, to, '--') ?? '')
}
