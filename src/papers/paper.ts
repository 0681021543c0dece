import type { Text } from '../language.ts'
import type { Source } from '../source/source.ts'

/** A list of records inside a paper: where it stands and the prefix of its ids. */
export interface RecordList {
  /** key of the list in the paper: 'issues', 'contracts' */
  readonly key: string
  /** `WT` in `WT-001`; null where records are not numbered that way */
  readonly prefix: string | null
  readonly title: Text
}

/** What a paper is. `T` is generated from its schema. */
export interface PaperKind<T> {
  readonly name: string
  readonly title: Text
  readonly file: string
  /** whose folder it stands in */
  readonly place: 'round' | 'town' | 'village'
  /** said in confidence: only in the repository `restricted/` */
  readonly restricted: boolean
  /** draft-07, with Chinese `title`s: the labels of every message, form and ledger */
  readonly schema: object
  readonly records: readonly RecordList[]
  /** never set: carries the type of the data */
  readonly data?: T
}

export interface WorkingPaper<T> {
  readonly kind: PaperKind<T>
  readonly source: Source
  readonly data: T
}
