import { join } from 'node:path'
import { writeInside } from '../../disk/write-inside.ts'
import { withOrigins, writtenOrigins } from '../../imports/cell-origins.ts'
import type { PaperDraft } from '../../imports/paper-draft.ts'
import { UsageError } from '../../usage-error.ts'
import { originsFile, originsIn } from '../round/import-origins.ts'

/**
 * For `check --format xlsx`, which sends people back to the cell they typed. Each machine remembers for itself: the
 * files lie on its disk, their names may tell who spoke, and nobody else could open them. Others find the row by the
 * number of the record. Papers are written by then: where this cannot be, nothing else suffers.
 */
export function rememberOrigins(root: string, drafts: readonly PaperDraft[]): void {
  const known = originsIn(root)
  const now = withOrigins(known, drafts)
  if (now === known) return
  try {
    writeInside(root, join(root, originsFile), writtenOrigins(now))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
  }
}
