import { execFileSync, spawnSync } from 'node:child_process'
import { harmlessCall } from './harmless-call.ts'

/** What git prints; null where git is not there, the folder is no repository, or git refuses. */
export function runGit(folder: string, ...args: readonly string[]): string | null {
  const call = harmlessCall(folder, args)
  try {
    return execFileSync('git', call.args, {
      cwd: folder,
      env: call.env,
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
  const call = harmlessCall(folder, args, variables)
  const { status, stdout, stderr, error } = spawnSync('git', call.args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: call.env,
  })
  if (status === 0) return { out: stdout, err: null }
  return { out: '', err: `${stderr ?? ''}${stdout ?? ''}`.trim() || String(error?.message ?? status) }
}
