import { execFileSync, spawnSync } from 'node:child_process'

/** Replacements of objects (`git replace`) would show another history than the one that was made. */
export const GIT_SETTINGS = ['--no-replace-objects', '-c', 'core.quotepath=false'] as const

/** What git prints; null where git is not there, the folder is no repository, or git refuses. */
export function runGit(folder: string, ...args: readonly string[]): string | null {
  try {
    return execFileSync('git', [...GIT_SETTINGS, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    })
  } catch {
    return null
  }
}

/** What git says to what it is given; `err` is null where it did what it was told. */
export function feedGit(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array,
  variables: Readonly<Record<string, string>> = {},
): { readonly out: string; readonly err: string | null } {
  const { status, stdout, stderr, error } = spawnSync('git', [...GIT_SETTINGS, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...variables },
  })
  if (status === 0) return { out: stdout, err: null }
  return { out: '', err: `${stderr ?? ''}${stdout ?? ''}`.trim() || String(error?.message ?? status) }
}
