import { runGit } from './run-git.ts'

/** Commits from which two histories parted; several where they met crosswise before, none where they never met. */
export function mergeBases(folder: string, one: string, other: string): string[] {
  return (runGit(folder, 'merge-base', '--all', one, other) ?? '').split('\n').filter((line) => line !== '')
}

/** Whether the second history holds the first. */
export function isAncestor(folder: string, one: string, other: string): boolean {
  return runGit(folder, 'merge-base', '--is-ancestor', one, other) !== null
}

/** Whether git has a commit, reachable or not. */
export function hasCommit(folder: string, commit: string): boolean {
  return runGit(folder, 'cat-file', '-e', `${commit}^{commit}`) !== null
}
