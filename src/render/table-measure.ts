import type { Column, Inline, Table } from '../views/document.ts'
import { displayWidth } from './display-width.ts'
import { cellPadding, size } from './gb9704.ts'

const sides = 2 * cellPadding.beside
const character = 20 * size.table

/** What two characters need beside their own width not to be torn by a rounding. */
const ease = 40

/** Digits are half a character wide in the fonts of the standard, and nearly two thirds where those are not installed. */
const widestDigit = 0.65 * character

/** Longer ones (hashes, addresses) may be torn. */
const longestWord = 12

/**
 * The columns' widths in twips by their weights, together the type area: none narrower than two characters, and numbers
 * and short words not torn, as far as there is room.
 */
export function columnWidths(
  {
    columns,
    rows = [],
  }: { readonly columns: readonly Pick<Column, 'weight'>[]; readonly rows?: Table['rows'] },
  typeWidth: number,
): number[] {
  const weights = columns.map(({ weight }) => (weight > 0 && Number.isFinite(weight) ? weight : 1))
  const whole = sum(weights)
  const two = Math.min(2 * character + sides + ease, typeWidth / weights.length)
  const wished = columns.map((_, index) =>
    rows.reduce((most, row) => Math.max(most, widestWord(row[index] ?? [])), two),
  )
  const least = sum(wished) <= typeWidth ? wished : columns.map(() => two)
  const beyond = weights.map((weight, index) =>
    Math.max(0, (weight / whole) * typeWidth - (least[index] ?? two)),
  )
  const spare = (typeWidth - sum(least)) / (sum(beyond) || 1)
  let edge = 0
  return beyond.map((width, index) => {
    const left = Math.round(edge)
    edge += (least[index] ?? two) + width * spare
    return Math.round(edge) - left
  })
}

/** The width a cell needs so that none of its numbers and short words goes on in the next line. */
function widestWord(content: readonly Inline[]): number {
  const words = textOf(content).match(/[!-~−–—±×]+[、，。；：）％]?/gu) ?? []
  const lengths = words.filter((word) => word.length <= longestWord).map((word) => word.length)
  return lengths.length === 0 ? 0 : Math.max(...lengths) * widestDigit + sides + ease
}

/** How many lines a cell's text will about take in a column of this width. */
export function linesIn(content: readonly Inline[], width: number): number {
  const columns = Math.max(2, Math.floor((2 * (width - sides)) / character))
  return sum(
    textOf(content)
      .split('\n')
      .map((line) => Math.max(1, Math.ceil(displayWidth(line) / columns))),
  )
}

function textOf(content: readonly Inline[]): string {
  return content.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
