import type { Village, Workspace } from '../papers/workspace.ts'
import type { Issue } from './signed-fields.ts'
import { STEPS, staleSignatures } from './stale-signatures.ts'
import type { Step } from './statement.ts'

/** `unprinted`: in ink, with nothing noted of what was signed, so that nobody can tell whether it changed. */
export type SignatureStanding = 'valid' | 'stale' | 'unprinted' | 'unsigned'

export interface SignatureState {
  readonly step: Step
  readonly standing: SignatureStanding
  readonly by: string | null
  readonly date: string | null
  /** the scan of a signature in ink, as it is referred to */
  readonly paper: string | null
}

/** The three signatures of a problem in their order, and whether each still holds. */
export function signatureStates(issue: Issue, village: Village, workspace: Workspace): SignatureState[] {
  const stale = new Set(staleSignatures(issue, village, workspace).map(({ step }) => step))
  return STEPS.map((step) => {
    const { by = null, date = null, paper = null, print = null } = issue.sign?.[step] ?? {}
    return { step, standing: standingOf(by, print, stale.has(step)), by, date, paper }
  })
}

function standingOf(by: string | null, print: string | null, stale: boolean): SignatureStanding {
  if (by === null) return 'unsigned'
  if (stale) return 'stale'
  return print === null ? 'unprinted' : 'valid'
}
