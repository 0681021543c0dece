import type { Issue } from './signed-fields.ts'
import { STEPS } from './stale-signatures.ts'
import type { Statement } from './statement.ts'

/** A signature under a problem, and what it claims. */
export interface SignedStep {
  readonly statement: Statement
  /** base64, without armour; null in ink */
  readonly body: string | null
  /** the scan of a signature in ink */
  readonly paper: string | null
}

/** The signatures of a problem in their order. Papers that nobody checked may hold anything in the place of words. */
export function signedSteps(issue: Issue, village: string): SignedStep[] {
  return STEPS.flatMap((step) => {
    const { by, date, print, signature, paper } = issue.sign?.[step] ?? {}
    if (!by && !signature) return []
    const statement = {
      village,
      id: String(issue.id),
      step,
      by: String(by ?? ''),
      date: String(date ?? ''),
      print: String(print ?? ''),
    }
    return [{ statement, body: signature ? String(signature) : null, paper: paper ? String(paper) : null }]
  })
}
