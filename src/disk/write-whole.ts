import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { cannotWrite } from './cannot-write.ts'

/**
 * Writes a file whole or not at all: temporary file beside it, fsync, rename. Folders are made as needed. What a
 * failing current may spoil (`lasting: false`) need not wait for the disk: what can tell that it is damaged, and be made anew.
 */
export function writeWhole(path: string, content: Uint8Array | string, { lasting = true } = {}): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileAtomic.sync(path, content as Buffer | string, { fsync: lasting })
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw cannotWrite(path, String(error.code))
    throw error
  }
}
