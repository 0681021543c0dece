import type { Path } from '../source/location.ts'

/** One value of a drop-down: what the paper holds, and what the form shows (`B3` and `B3 合同管理`). */
export interface Choice {
  readonly value: string
  readonly shown: string
}

/**
 * `list` is several values in one cell, parted by `separator`; `letter` is one place of a string of letters such as
 * `answers`; `parent` is the number of the record that a row belongs to.
 */
export type ColumnType =
  | 'id'
  | 'parent'
  | 'text'
  | 'date'
  | 'time'
  | 'integer'
  | 'number'
  | 'flag'
  | 'choice'
  | 'list'
  | 'letter'

/** One value of a record as a form asks for it. */
export interface FormColumn {
  /** in its record: `['decision', 'date']`, `['counts', '好']`, `['answers', 0]` for the first letter */
  readonly path: Path
  /** 民主决策·决定日期 */
  readonly label: string
  readonly prompt: string
  readonly type: ColumnType
  /** a record without it is not complete */
  readonly required: boolean
  /** what may stand there; empty where anything may */
  readonly choices: readonly Choice[]
  /** whether `choices` are all there are (grades, kinds) or only those known today (numbers of records) */
  readonly closed: boolean
  /** what the value names: id prefixes, `person`, `topic` … (`x-refers`) */
  readonly refers: readonly string[]
  readonly minimum: number | null
  readonly maximum: number | null
  /** of a list: 、 between names and numbers, a new line between sentences */
  readonly separator: '、' | '\n' | null
  /** of the single values of a list */
  readonly items: 'text' | 'integer'
  /** 🔒: may hold a speaker's words by accident */
  readonly protected: boolean
}

/** A list of records, or the single values at the top of a paper (path `[]`): one sheet of a form. */
export interface FormTable {
  /** `contracts`, `contracts.rents`; '' for the values at the top */
  readonly name: string
  /** keys that lead to the list: `['contracts', 'rents']` */
  readonly path: readonly string[]
  /** 合同, 租金收缴 */
  readonly title: string
  /** `HT`; null where records bear no number */
  readonly prefix: string | null
  /** name of the table of the records that these stand in; their number is the first column */
  readonly parent: string | null
  readonly columns: readonly FormColumn[]
}
