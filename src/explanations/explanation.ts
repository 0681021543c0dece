import type { Text } from '../language.ts'
import type { Setting } from '../scoring/convention.ts'
import type { Fraction } from '../scoring/fraction.ts'
import type { Location } from '../source/location.ts'

export type Unit = 'points' | 'percent' | 'count' | 'yuan' | 'mu'

/** What a figure is called, before it is worked out. */
export interface FigureName {
  /** what stands behind the dot: `score` in `survey#Q20.score` */
  readonly key: string
  readonly name: Text
}

/** One number and how it came about. */
export interface Figure extends FigureName {
  readonly unit: Unit
  /** of a percentage the share of 1; null where there is no value */
  readonly exact: Fraction | null
  /** the formula in words */
  readonly words: Text
  /** the formula with its numbers put in; null where the figure was counted or stands in a paper as it is */
  readonly put: string | null
  /** of the convention, those it depends on */
  readonly settings: readonly SettingName[]
}

/** A setting of scoring, or one of the others that a figure is measured against. */
export type SettingName = Setting | 'visitShare'

/** Whether a line was crossed, and why or why not. */
export interface FlagReason {
  /** `poor-red` */
  readonly flag: string
  readonly name: Text
  /** what it is of: `survey#Q20`, `survey` */
  readonly of: string
  readonly raised: boolean
  /** the rule in words */
  readonly words: Text
  /** the two sides as they compare: `11/30 > 1/3`; null where one of them has no value */
  readonly put: string | null
  readonly settings: readonly SettingName[]
}

/** What one group gave; figures are null where it may not be shown by itself. */
export interface GroupCounts {
  /** null gathers the sheets whose group was not kept */
  readonly name: string | null
  readonly ballots: number
  readonly weight: Fraction | null
  readonly small: boolean
  /** gave at least one grade: only then does its weight count */
  readonly graded: boolean
  readonly counts: readonly number[] | null
  readonly n: number | null
  readonly score: Fraction | null
}

/** Numbers of the sheets that gave an answer; those of groups that may not be shown are left out. */
export interface BallotNumbers {
  readonly answer: string
  readonly group: string | null
  readonly numbers: readonly number[]
}

export type Cell = string | number | null

/** What a figure is made of, a row a part. */
export interface PartTable {
  readonly title: Text
  readonly columns: readonly Text[]
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly place: Location | null }[]
}

/** A value of a paper and where it stands. */
export interface Input {
  readonly name: Text
  readonly value: string | null
  readonly place: Location
}

export interface SettingInForce {
  readonly setting: SettingName
  readonly name: Text
  readonly value: Text
  /** where the round sets it; null where it is our default */
  readonly place: Location | null
}

/** How the figures of one thing came about. Names of people and words of comments are never in it. */
export interface Explanation {
  /** `survey#Q20`, `survey#Q20.score` */
  readonly what: string
  readonly title: Text
  readonly figures: readonly Figure[]
  readonly flags: readonly FlagReason[]
  /** names of the answers that `counts` of groups are of */
  readonly answers: readonly string[]
  readonly groups: readonly GroupCounts[]
  readonly ballots: readonly BallotNumbers[]
  readonly tables: readonly PartTable[]
  readonly inputs: readonly Input[]
  readonly settings: readonly SettingInForce[]
  readonly notes: readonly Text[]
}

/** What a topic works out; what it leaves out is empty. */
export type Findings = Partial<Omit<Explanation, 'what' | 'title' | 'settings'>>

/** Something about a village that can be asked for. */
export interface Topic {
  /** `survey#Q20` */
  readonly what: string
  readonly title: Text
  /** the same in other words, as an inspector would type it; those that begin with `!` are never suggested */
  readonly synonyms: readonly string[]
  /** words for one figure: 回收率 for `returnRate` */
  readonly figureSynonyms?: Readonly<Record<string, readonly string[]>>
  readonly figures: readonly FigureName[]
  /** names of the kinds it reads */
  readonly reads: readonly string[]
  /** whether it reads the papers of the whole round */
  readonly wholeRound?: boolean
  /** `key` of the one figure that is wanted: what the others are made of is left out */
  find(key: string | null): Findings
}
