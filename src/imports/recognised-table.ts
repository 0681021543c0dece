import type { Text } from '../language.ts'
import type { Candidate } from './find-header.ts'
import type { SourceSheet } from './import-row.ts'
import type { MatchedColumn } from './match-columns.ts'

/** A column of a sheet and how its cells are got at: a question may have several columns. */
export interface TakenColumn extends MatchedColumn {
  answer(row: readonly string[]): string
}

/** A sheet whose columns are known. */
export interface RecognisedTable extends Candidate {
  readonly source: SourceSheet
  /** row of the titles, from 0 */
  readonly header: number
  readonly columns: readonly TakenColumn[]
  /** column that names the village of each row; null where the sheet is of one */
  readonly village: number | null
  /** what a platform knows of whoever answered: titles and places */
  readonly dropped: readonly { readonly at: number; readonly header: string }[]
  /** titles that nothing was found for */
  readonly unknown: readonly string[]
  readonly platform: boolean
  readonly notes: readonly Text[]
  /** why its rows cannot be read all the same */
  readonly fault: Text | null
}
