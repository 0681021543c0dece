import { spawnSync } from 'node:child_process'

/**
 * Three versions of a text put together line by line; null where both sides changed the same lines, and where git is
 * not there.
 */
export function mergeLines(pathOf: (name: 'base' | 'ours' | 'theirs') => string): Uint8Array | null {
  const { status, stdout } = spawnSync(
    'git',
    ['merge-file', '-p', pathOf('ours'), pathOf('base'), pathOf('theirs')],
    {
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  return status === 0 ? new Uint8Array(stdout) : null
}
