import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a file or folder is there. */
export function isThere(path: string): boolean {
  return existsSync(path)
}

/** False too where nothing can be looked at: a file on the way to it, or no permission. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  } catch {
    return false
  }
}

/** Whether files can be made in a folder: tried, since permissions alone do not tell. */
export function canWriteIn(folder: string): boolean {
  const probe = join(folder, `.inspect-${process.pid}.tmp`)
  try {
    writeFileSync(probe, '')
    rmSync(probe)
    return true
  } catch {
    return false
  }
}
