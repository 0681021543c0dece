/** The cells of one sheet, as a person sees them. */
export interface SheetTable {
  /** name of the sheet; '' for text files */
  readonly sheet: string
  readonly hidden: boolean
  /**
   * as shown, trimmed: days YYYY-MM-DD, with a time of day YYYY-MM-DD HH:MM:SS, times HH:MM; row i is line i + 1 of
   * the sheet; a merged cell says the same in all its places; empty rows at the end are left out
   */
  readonly rows: readonly (readonly string[])[]
  /** those a filter or a hand has hidden, from 0 */
  readonly hiddenRows: ReadonlySet<number>
  /** the same of columns */
  readonly hiddenColumns: ReadonlySet<number>
  /** the first cell that was not read because the sheet is too wide: `GS12` */
  readonly beyond: string | null
  /** by row the columns that say what stands above them, with which they are merged; from 0 */
  readonly fromAbove: ReadonlyMap<number, ReadonlySet<number>>
}

/** `F` for column 5, counted from 0. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** 5 for `F`; counted from 0. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
