import type { IssuesPaper } from '../papers/types/issues.ts'

export type Issue = IssuesPaper['issues'][number]

/**
 * What a signature stands for. Left out: the signatures themselves, the state of the paper, which moves on when it
 * is signed, and the note. Never reordered or added to: another list is another algorithm.
 */
export const SIGNED_FIELDS = [
  'id',
  'topic',
  'aspect',
  'point',
  'feature',
  'text',
  'level',
  'years',
  'amount',
  'people',
  'learnt',
  'where',
  'sources',
  'basis',
  'nature',
  'discipline',
  'sevens',
  'cause',
  'solve_at',
  'department',
  'suggestion',
] as const satisfies readonly (keyof Issue)[]

/** The same of any record of problems: one may be cited by another. */
export function signedFields(issue: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(SIGNED_FIELDS.map((key) => [key, issue[key]]))
}
