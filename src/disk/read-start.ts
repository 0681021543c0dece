import { closeSync, openSync, readSync } from 'node:fs'

/** The first bytes of a file, `most` at most; null where it cannot be read. */
export function readStart(path: string, most: number): Uint8Array | null {
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(most)
      return bytes.subarray(0, readSync(file, bytes, 0, most, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}
