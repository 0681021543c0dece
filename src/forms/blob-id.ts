import { createHash } from 'node:crypto'

/** What git names these bytes by: `git cat-file blob <id>` brings back the state a form was made from. */
export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
