import type { Text } from '../language.ts'
import type { Severity } from '../source/diagnostic.ts'

/** Something that `verify` has to say of a history; proofs of tampering are errors. */
export interface TrailFinding {
  readonly code: `verify/${string}`
  readonly severity: Severity
  /** relative to the round, where the finding is of one file */
  readonly file: string | null
  /** full hash, where it is of one commit */
  readonly commit: string | null
  /** `WT-003`, where it is of one record */
  readonly record: string | null
  readonly message: Text
  readonly hint?: Text
}

/** Where in a history a finding is. */
export interface Place {
  readonly file?: string | null
  readonly commit?: string | null
  readonly record?: string | null
}

/** A finding of a history. */
export function trailFinding(
  severity: Severity,
  code: TrailFinding['code'],
  { file = null, commit = null, record = null }: Place,
  message: Text,
  hint?: Text,
): TrailFinding {
  return { code, severity, file, commit, record, message, ...(hint ? { hint } : {}) }
}

/** A commit as people name it. */
export function short(commit: string): string {
  return commit.slice(0, 10)
}
