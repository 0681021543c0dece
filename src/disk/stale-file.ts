import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Removes a file that nobody has touched for so many milliseconds; whether it is still there. */
export function removeStale(path: string, milliseconds: number): boolean {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return false
  if (Date.now() - stat.mtimeMs < milliseconds) return true
  rmSync(path, { force: true })
  return false
}

/** Removes what a write that was cut off left beside a file: `issues.yaml.1234567`. */
export function removeHalfWritten(path: string): void {
  const name = `${basename(path)}.`
  if (!existsSync(dirname(path))) return
  for (const other of readdirSync(dirname(path)))
    if (other.startsWith(name) && /^\d+$/u.test(other.slice(name.length)))
      rmSync(join(dirname(path), other), { recursive: true, force: true })
}
