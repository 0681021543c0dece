import { spawnSync } from 'node:child_process'

/** git without hooks; an error where it refuses. */
export function git(cwd, args, input) {
  const { status, stderr } = spawnSync('git', ['-c', 'core.hooksPath=', ...args], {
    cwd,
    input,
    maxBuffer: 1 << 30,
  })
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`)
}
