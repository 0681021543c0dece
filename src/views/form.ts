/** Where the values of a drop-down stand: a list of the hidden sheet of lists, or a column of another sheet. */
export type ListSource =
  | { readonly kind: 'list'; readonly list: string }
  | { readonly kind: 'column'; readonly sheet: string; readonly column: number }

/** What a cell accepts. `strict: false` offers the values and accepts others after a warning. */
export type FormRule =
  | { readonly kind: 'list'; readonly source: ListSource; readonly strict: boolean }
  /** offered, never refused: several values may stand in one cell */
  | { readonly kind: 'offer'; readonly source: ListSource }
  | { readonly kind: 'integer' | 'decimal'; readonly minimum: number | null; readonly maximum: number | null }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  | { readonly kind: 'any' }

/** Numbers are kept as numbers, days as days (values YYYY-MM-DD), the rest as text that nothing turns into either. */
export type FormFormat = 'text' | 'integer' | 'decimal' | 'date'

export interface FormField {
  readonly title: string
  /** shown beside the cell while it is filled in */
  readonly prompt: string
  /** what is said of a value that is refused */
  readonly error: string
  readonly format: FormFormat
  /** in half-width characters */
  readonly width: number
  readonly required: boolean
  readonly locked: boolean
  readonly hidden: boolean
  readonly rule: FormRule
}

/** null: to be filled in */
export type FormValue = string | number | null

/** A row a record, under a head that stays in sight. */
export interface FormRows {
  readonly kind: 'rows'
  readonly name: string
  readonly title: string
  readonly notes: readonly string[]
  readonly fields: readonly FormField[]
  readonly rows: readonly (readonly FormValue[])[]
  /** columns that stay in sight at the left */
  readonly kept: number
}

/** A line a value: label, cell, what to fill in. */
export interface FormPairs {
  readonly kind: 'pairs'
  readonly name: string
  readonly title: string
  readonly notes: readonly string[]
  readonly pairs: readonly { readonly field: FormField; readonly value: FormValue }[]
}

/** A workbook to be filled in; nothing in it needs a macro or a password. */
export interface FormBook {
  readonly title: string
  readonly sheets: readonly (FormRows | FormPairs)[]
  /** values of drop-downs by name, on one hidden sheet */
  readonly lists: ReadonlyMap<string, readonly string[]>
  readonly listSheet: string
  /** what a program reads again, on another hidden sheet */
  readonly layoutSheet: string
  readonly layout: readonly (readonly string[])[]
}

/** Rows above the first record of a sheet: title, notes, head. The writer keeps to it, the layout relies on it. */
export function headRows(sheet: FormRows | FormPairs): number {
  return sheet.notes.length + 2
}
