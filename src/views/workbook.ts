/** `null` is an absent value and prints as —; money is in 元, area in 亩; a date is YYYY-MM-DD. */
export type Cell = string | number | boolean | null

/** How the cells of a column are typed and shown. `percent` values are per cent already (33.33 prints 33.33%). */
export type CellFormat = 'text' | 'integer' | 'score' | 'percent' | 'money' | 'area' | 'date'

export interface SheetColumn {
  readonly title: string
  readonly format: CellFormat
  /** in half-width characters; measured from the contents where left out */
  readonly width?: number
}

export interface SheetView {
  /** at most 31 characters, none of : \ / ? * [ ] (the renderer sees to that) */
  readonly name: string
  /** first line of the printed sheet */
  readonly title: string
  readonly columns: readonly SheetColumn[]
  /** an iterable, so that 50,000 rows need not stand in memory at once */
  readonly rows: Iterable<readonly Cell[]>
  /** the convention, the day and the source, under the title */
  readonly notes: readonly string[]
}

export interface WorkbookView {
  readonly title: string
  readonly sheets: readonly SheetView[]
}
