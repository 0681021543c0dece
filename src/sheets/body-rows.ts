import type { stream } from 'exceljs'
import type { PartText } from './part-text.ts'
import type { PartsBook } from './parts-book.ts'
import type { StyledCell } from './styled-cell.ts'

type Worksheet = ReturnType<stream.xlsx.WorkbookWriter['addWorksheet']>

/** What exceljs 4.4 keeps to itself of a workbook that it writes row by row. */
interface Insides {
  readonly styles: { addStyleModel(style: object): number }
  readonly sharedStrings: { add(text: string): number }
}

/**
 * Rows below the head, put down as they stand in the file. exceljs makes three objects of every cell, which is half
 * the time of a long ledger; its styles and shared texts are used as they are. The head must have been written.
 */
export class BodyRows {
  readonly #book: Insides
  readonly #part: PartText
  readonly #letters: readonly string[]

  constructor(book: PartsBook, sheet: Worksheet, columns: number) {
    this.#book = book as unknown as Insides
    this.#part = (sheet as unknown as { stream: PartText }).stream
    this.#letters = Array.from({ length: columns }, (_, column) => columnLetter(column))
  }

  /** `height` in points. */
  write(number: number, height: number, cells: readonly StyledCell[]): void {
    let row = `<row r="${number}" ht="${height}">`
    for (let column = 0; column < cells.length; column++) {
      const { value, style } = cells[column] as StyledCell
      row += `<c r="${this.#letters[column]}${number}" s="${this.#book.styles.addStyleModel(style)}"`
      if (value === null) row += '/>'
      else if (typeof value === 'number') row += `><v>${value}</v></c>`
      else row += ` t="s"><v>${this.#book.sharedStrings.add(value)}</v></c>`
    }
    this.#part.append(`${row}</row>`)
  }
}

/** A, B, … Z, AA of a column counted from 0. */
function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last
}
