import { relative } from 'node:path'

/** Relative to where the command was called, absolute where that would lead upwards. */
export function shownPath(cwd: string, target: string): string {
  const path = relative(cwd, target)
  return path === '' || path.startsWith('..') ? target : path
}
