import type { Village, Workspace } from '../papers/workspace.ts'
import { citedRecords } from './cited-records.ts'
import { ALGORITHM, differingParts, fingerprint, type PrintPart } from './fingerprint.ts'
import type { Issue } from './signed-fields.ts'
import type { Step } from './statement.ts'

export const STEPS: readonly Step[] = ['drafted', 'reviewed', 'approved']

export interface StaleSignature {
  readonly step: Step
  readonly by: string | null
  readonly date: string | null
  readonly print: string
  /** empty where the algorithm is one that this program does not know */
  readonly parts: readonly PrintPart[]
  readonly algorithm: string | null
}

/** Signatures that stand under something else than was signed. Those in ink without a print are never stale. */
export function staleSignatures(issue: Issue, village: Village, workspace: Workspace): StaleSignature[] {
  const signed = STEPS.flatMap((step) => {
    const signature = issue.sign?.[step]
    return signature?.print ? [{ step, signature, print: signature.print }] : []
  })
  if (signed.length === 0) return []
  const now = issuePrint(issue, village, workspace)
  return signed.flatMap(({ step, signature: { by, date, algorithm = null }, print }) => {
    const parts = algorithm === ALGORITHM ? differingParts(print, now) : []
    if (algorithm === ALGORITHM && parts.length === 0) return []
    return [{ step, by, date, print, parts, algorithm }]
  })
}

export function issuePrint(issue: Issue, village: Village, workspace: Workspace): string {
  return fingerprint(village.name, issue, citedRecords(issue, village, workspace))
}
