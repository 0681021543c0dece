import type { Commit } from '../history/commit.ts'
import { readRaw } from './read-raw.ts'
import { runGit } from './run-git.ts'

const FIELDS = ['%H', '%P', '%an', '%aI', '%s', '%(trailers:key=Reason,valueonly,unfold)']

/** Commits of a range, newest first, with the papers that each touched; null where there is no history. */
export function readCommits(folder: string, range: string, paths: readonly string[] = []): Commit[] | null {
  const format = `--format=%x1e${FIELDS.join('%x1f')}%x1f`
  const out = runGit(
    folder,
    'log',
    '-z',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--relative',
    // What came by a merge was written where it came from.
    '--full-history',
    '-c',
    format,
    range,
    '--',
    ...paths,
  )
  if (out === null) return null
  return out.split('\u001e').slice(1).map(toCommit)
}

function toCommit(record: string): Commit {
  const [hash = '', parents = '', author = '', date = '', subject = '', reason = '', files = ''] =
    record.split('\u001f')
  const [parent = ''] = parents.split(' ')
  return {
    hash,
    parent: parent === '' ? null : parent,
    author,
    date,
    subject,
    reason: reason.trim() === '' ? null : reason.trim(),
    files: readRaw(files),
  }
}
