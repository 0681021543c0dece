import { readFileSync } from 'node:fs'

/** Everything on standard input; null where there is nothing to read. */
export function readStandardInput(): Uint8Array | null {
  try {
    return readFileSync(0)
  } catch {
    return null
  }
}
