import { namesKnownIn } from '../analysis/names-known-in.ts'
import { leakIn } from '../analysis/speaker-leaks.ts'
import { speakersOf } from '../analysis/speakers.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { FormBook, FormRows } from '../views/form.ts'

/** A cell that tells who spoke in confidence: where it stands, never what it says. */
export interface FormLeak {
  readonly sheet: string
  /** number of the record or of the row */
  readonly record: string
  /** label of the column */
  readonly column: string
}

/** Of a form of an ordinary paper; `workspace` is the whole one, with the key of aliases where it is here. */
export function formLeaks(book: FormBook, village: Village, workspace: Workspace): readonly FormLeak[] {
  const speakers = speakersOf(workspace)
  const known = namesKnownIn([village], workspace)
  const tells = (text: string) => leakIn(text, speakers, known) !== null
  return book.sheets.flatMap((sheet) => (sheet.kind === 'rows' ? leaksIn(sheet, tells) : []))
}

function leaksIn({ name, fields, rows }: FormRows, tells: (text: string) => boolean): FormLeak[] {
  return rows.flatMap((row) =>
    row.flatMap((value, index) =>
      typeof value === 'string' && tells(value)
        ? [{ sheet: name, record: String(row[0] ?? ''), column: fields[index]?.title ?? '' }]
        : [],
    ),
  )
}
