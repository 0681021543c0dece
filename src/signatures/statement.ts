import { canonicalJson } from './canonical-json.ts'
import { ALGORITHM } from './fingerprint.ts'

export type Step = 'drafted' | 'reviewed' | 'approved'

/** What a person states by an electronic signature. */
export interface Statement {
  readonly village: string
  readonly id: string
  readonly step: Step
  readonly by: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly print: string
}

/** The bytes that `ssh-keygen -Y sign -n inspect` is given; no line end behind them. */
export function statementText({ village, id, step, by, date, print }: Statement): string {
  return canonicalJson({ algorithm: ALGORITHM, village, id, step, by, date, print })
}
