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

/** The full hash of a revision; null where git knows none. A name that looks like an option is none. */
export function resolveRevision(folder: string, said: string): string | null {
  if (said.startsWith('-')) return null
  return (
    runGit(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${said}^{commit}`)?.trim() ?? null
  )
}

/** The last commit on or before the end of a day, in UTC+8; null where there is none. */
export function revisionAt(folder: string, day: string): string | null {
  const hash = runGit(
    folder,
    'rev-list',
    '-1',
    '--first-parent',
    `--before=${day}T23:59:59+08:00`,
    'HEAD',
  )?.trim()
  return hash ? hash : null
}
