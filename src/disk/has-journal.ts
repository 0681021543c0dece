import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findRound } from './find-round.ts'

export const JOURNAL = '.inspect/journal.json'

/** The round around a folder, where a writer is at work in it or was cut off; null elsewhere. Asked at every start. */
export function roundWithJournal(folder: string): string | null {
  const root = findRound(folder)
  return root !== null && existsSync(join(root, JOURNAL)) ? root : null
}
