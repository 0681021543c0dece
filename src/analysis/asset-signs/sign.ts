import type { Text } from '../../language.ts'
import type { AssetsPaper } from '../../papers/types/assets.ts'
import type { RoundPaper } from '../../papers/types/round.ts'
import type { VillagePaper } from '../../papers/types/village.ts'
import type { Path } from '../../source/location.ts'
import type { Day } from '../periods.ts'

/** A reason to look closer at one record of the three-assets sheet: a lead, never a verdict. */
export interface Sign {
  /** `assets/lease-over-long`: also the code of its check */
  readonly code: string
  /** `HT-003`, `ZJ-001`, `YS-002`: a record of this sheet */
  readonly recordId: string
  /** where the telling value stands in the sheet */
  readonly path: Path
  /** the sign in a few words: 租赁期限超过二十年 */
  readonly title: Text
  /** the figures, without the id and without names */
  readonly message: Text
  /** the article in force on the day of the deed, or that it is custom or a setting of the round */
  readonly basis: Text
}

export type Officer = NonNullable<VillagePaper['officers']>[number]

/** What signs are told by: the sheet, the village's officers, the round's thresholds, the day. */
export interface SignContext {
  readonly assets: AssetsPaper
  readonly officers: readonly Officer[]
  readonly round: RoundPaper
  /** the day the sheet was drawn up, or today where it bears none */
  readonly day: Day
}

/** One kind of sign: what it is called, why it matters, and where a sheet bears it. */
export interface SignRule {
  readonly code: string
  readonly title: Text
  readonly rationale: Text
  find(context: SignContext): Iterable<Sign>
}
