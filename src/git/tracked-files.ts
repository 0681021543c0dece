import { runGit } from './run-git.ts'

/** Paths below a folder that its history holds, relative to it; none without git. */
export function trackedFiles(folder: string): ReadonlySet<string> {
  return new Set((runGit(folder, 'ls-files', '-z') ?? '').split('\0').filter((path) => path !== ''))
}
