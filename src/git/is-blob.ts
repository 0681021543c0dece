import { createHash } from 'node:crypto'

/** Whether these bytes are what git keeps under a name, which is of SHA-1 or of SHA-256. */
export function isBlob(bytes: Uint8Array, blob: string): boolean {
  const digest = createHash(blob.length === 40 ? 'sha1' : 'sha256')
  return digest.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === blob
}
