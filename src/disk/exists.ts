import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a file or folder is there. */
export function isThere(path: string): boolean {
  return existsSync(path)
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
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
