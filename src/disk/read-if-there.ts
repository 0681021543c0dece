import { existsSync } from 'node:fs'
import { readWhole } from './read.ts'

/** Bytes of a file that may be there; undefined where it is not, null where it cannot be read. */
export function readIfThere(path: string): Uint8Array | null | undefined {
  return existsSync(path) ? (readWhole(path)?.bytes ?? null) : undefined
}
