import { writeDisputeFile } from '../../disk/dispute-files.ts'
import type { OpenDispute } from '../../merging/open-dispute.ts'

/** Puts disputes where `check`, `save` and `resolve` find them. */
export function keepDisputes(root: string, disputes: readonly OpenDispute[]): void {
  for (const one of disputes) writeDisputeFile(root, one.file, one.id, `${JSON.stringify(one, null, 2)}\n`)
}
