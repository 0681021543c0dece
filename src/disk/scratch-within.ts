import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A folder inside another for as long as the work lasts, on the same disk and read by nobody else. */
export async function withScratchFolder<T>(
  parent: string,
  work: (folder: string) => T | Promise<T>,
): Promise<T> {
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'scratch-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
