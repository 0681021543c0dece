import { labelAt } from '../../papers/fields.ts'
import type { WorkingPaper } from '../../papers/paper.ts'
import type { Path } from '../../source/location.ts'

/** What survey and rating have in common: sheets handed out, returned, void, and counted one by one or in sum. */
export interface BallotPaper {
  readonly issued: number | null
  readonly returned: number | null
  readonly invalid: number | null
}

/** Sheets entered one by one, and the key they stand under. */
export interface Entered {
  readonly key: 'responses' | 'ballots'
  readonly sheets: readonly { readonly ballot: number }[]
}

/** Returned less void; null while either is unknown. */
export function validBallots({ returned, invalid }: BallotPaper): number | null {
  return returned === null || invalid === null ? null : returned - invalid
}

/** Label of a field as the paper's forms have it, in quotation marks. */
export function quotedLabel(paper: WorkingPaper<unknown>, ...path: Path): string {
  return `“${labelAt(paper.kind.schema, path)}”`
}
