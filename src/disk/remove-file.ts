import { rmSync } from 'node:fs'

/** Takes a file off the disk; one that is not there is gone already. */
export function removeFile(path: string): void {
  rmSync(path, { force: true })
}
