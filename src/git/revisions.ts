import { runGit } from './run-git.ts'

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
