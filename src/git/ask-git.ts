import { execFileSync } from 'node:child_process'

/** As `runGit`, of the configuration as it stands: for questions by which git runs nothing (`config`, `rev-parse`). */
export function askGit(folder: string, ...args: readonly string[]): string | null {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return null
  }
}
