import type { CommitFile } from '../history/commit.ts'
import { readRaw } from './read-raw.ts'
import { runGit } from './run-git.ts'

/** What each commit of a range changed against its parents (merges: what none of them had), in order of time. */
export function changesByCommit(folder: string, ...range: readonly string[]): Map<string, CommitFile[]> {
  const out =
    runGit(
      folder,
      'log',
      '--reverse',
      '-z',
      '--raw',
      '--no-abbrev',
      '--no-renames',
      '--relative',
      '--root',
      '-c',
      '--format=%x1e%H',
      ...range,
    ) ?? ''
  return new Map(
    out
      .split('\u001e')
      .slice(1)
      .map((entry) => [/^[0-9a-f]+/u.exec(entry)?.[0] ?? '', readRaw(entry)]),
  )
}
