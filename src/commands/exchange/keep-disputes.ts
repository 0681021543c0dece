import { writeDisputeFile } from '../../disk/dispute-files.ts'
import type { OpenDispute } from '../../merging/open-dispute.ts'

/** Puts disputes where `check`, `save` and `resolve` find them. */
export function keepDisputes(root: string, disputes: readonly OpenDispute[]): void {
  for (const one of disputes) writeDisputeFile(root, one.file, one.id, disputeText(one))
}

/** A dispute as its file says it. */
export function disputeText(dispute: OpenDispute): string {
  return `${JSON.stringify(dispute, null, 2)}\n`
}
