import { execFileSync } from 'node:child_process'

/** What git prints; null where git is not there, the folder is no repository, or git refuses. */
export function runGit(folder: string, ...args: readonly string[]): string | null {
  try {
    return execFileSync('git', ['-c', 'core.quotepath=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    })
  } catch {
    return null
  }
}
