import type { FilledTable } from '../forms/filled-form.ts'
import type { Text } from '../language.ts'
import type { PaperKind } from '../papers/paper.ts'
import type { Village } from '../papers/workspace.ts'
import type { ImportRow, Trouble } from './import-row.ts'
import type { RecognisedTable } from './recognised-table.ts'

/** What is to come into one paper from one sheet or form. */
export interface Part {
  readonly village: Village
  readonly kind: PaperKind<unknown>
  readonly file: string
  readonly form: readonly FilledTable[] | null
  /** SHA-256 of the paper that the form was made from; null without one */
  readonly made: string | null
  readonly rows: readonly ImportRow[]
  readonly table: RecognisedTable | null
}

/** Why a file or sheet as a whole cannot be taken. */
export interface Fault {
  readonly file: string
  /** '' where it is the file */
  readonly sheet: string
  readonly message: Text
}

/** What was said of a file or sheet that is no fault. */
export interface Note {
  readonly file: string
  readonly sheet: string
  readonly message: Text
}

/** What all files come to, before anything is held against the papers. */
export interface Gathered {
  readonly parts: readonly Part[]
  readonly tables: readonly RecognisedTable[]
  readonly troubles: readonly Trouble[]
  readonly faults: readonly Fault[]
  readonly notes: readonly Note[]
}

export function together(all: readonly Gathered[]): Gathered {
  return {
    parts: all.flatMap(({ parts }) => parts),
    tables: all.flatMap(({ tables }) => tables),
    troubles: all.flatMap(({ troubles }) => troubles),
    faults: all.flatMap(({ faults }) => faults),
    notes: all.flatMap(({ notes }) => notes),
  }
}

export const nothing: Gathered = { parts: [], tables: [], troubles: [], faults: [], notes: [] }
