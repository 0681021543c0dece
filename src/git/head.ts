import { feedGit, runGit } from './run-git.ts'

/** The commit on which a folder's repository stands; null where it has none. */
export function headOf(folder: string): string | null {
  return commitAt(folder, 'HEAD')
}

/**
 * Takes back the one commit that was made upon another, null for the first of all; index and working files stay. A
 * branch that has gone elsewhere since stays too. What git says where it refuses, else null.
 */
export function takeBackCommit(folder: string, before: string | null): string | null {
  const head = headOf(folder)
  if (head === null || head === before || commitAt(folder, 'HEAD^') !== before) return null
  const words = before === null ? ['update-ref', '-d', 'HEAD', head] : ['reset', '--quiet', '--soft', before]
  return feedGit(folder, words, '').err
}

/** Brings the index to the commit on which the repository stands. What git says where it refuses, else null. */
export function alignIndex(folder: string): string | null {
  return feedGit(folder, ['reset', '--quiet'], '').err
}

function commitAt(folder: string, name: string): string | null {
  return runGit(folder, 'rev-parse', '--verify', '--quiet', name)?.trim() ?? null
}
