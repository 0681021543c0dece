import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { cannotWrite } from './cannot-write.ts'
import { refuseFilled } from './write-folder.ts'

/** Puts a folder that is complete in its place, where nothing or an empty folder is; both lie on one disk. */
export function moveFolder(from: string, to: string): void {
  refuseFilled(to)
  try {
    mkdirSync(dirname(to), { recursive: true })
    rmSync(to, { recursive: true, force: true })
    renameSync(from, to)
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw cannotWrite(to, String(error.code))
    throw error
  }
}
