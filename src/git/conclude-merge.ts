import { spawnSync } from 'node:child_process'
import { runGit } from './run-git.ts'

/**
 * Commits a merge as the disk has what git knows, with these files that may be new; what git says where it refuses,
 * else null.
 */
export function concludeMerge(folder: string, files: readonly string[]): string | null {
  const paths = ['--pathspec-from-file=-', '--pathspec-file-nul']
  return (
    refusal(folder, ['add', '-u', '.']) ??
    (files.length === 0
      ? null
      : refusal(folder, ['add', ...paths], files.map((file) => `${file}\0`).join(''))) ??
    refusal(folder, ['commit', '--quiet', '--no-edit'])
  )
}

function refusal(folder: string, args: readonly string[], input = ''): string | null {
  const { status, stdout, stderr, error } = spawnSync('git', ['-c', 'core.quotepath=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { ...process.env, GIT_LITERAL_PATHSPECS: '1' },
  })
  return status === 0 ? null : `${stderr ?? ''}${stdout ?? ''}`.trim() || String(error?.message ?? status)
}

/** Files of which git waits to be told which version stands. */
export function unmergedFiles(folder: string): string[] {
  const words = (runGit(folder, 'ls-files', '-u', '-z') ?? '').split('\0')
  return [...new Set(words.flatMap((word) => (word === '' ? [] : [word.slice(word.indexOf('\t') + 1)])))]
}

/** Tells git that a file stands as it lies on the disk, or is gone from there. */
export function tellMerged(folder: string, file: string): void {
  if (!unmergedFiles(folder).includes(file)) return
  const gone = runGit(folder, 'add', '--', `:(literal)${file}`) === null
  if (gone) runGit(folder, 'rm', '--quiet', '--cached', '--', `:(literal)${file}`)
}
