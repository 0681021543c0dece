import { createHash, hash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

/** A small file whole, with the SHA-256 of its bytes; null where it cannot be read. */
export function readWhole(path: string): { bytes: Uint8Array; hash: string } | null {
  try {
    const bytes = readFileSync(path)
    return { bytes, hash: hash('sha256', bytes, 'hex') }
  } catch {
    return null
  }
}

let chunk: Buffer | undefined

/** Size in bytes and SHA-256 of a file of any size; null where it cannot be read. */
export function hashOfFile(path: string): { size: number; sha256: string } | null {
  try {
    const file = openSync(path, 'r')
    try {
      const digest = createHash('sha256')
      chunk ??= Buffer.allocUnsafeSlow(1 << 20)
      let size = 0
      for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
        digest.update(chunk.subarray(0, read))
        size += read
      }
      return { size, sha256: digest.digest('hex') }
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}
