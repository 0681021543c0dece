import type { Column, Inline } from '../views/document.ts'
import { displayWidth } from './display-width.ts'
import { cellPadding, size } from './gb9704.ts'

const sides = 2 * cellPadding.beside
const character = 20 * size.table

/** What two characters need beside their own width not to be torn by a rounding. */
const ease = 40

/** The columns' widths in twips by their weights, none narrower than two characters, together the type area. */
export function columnWidths(
  { columns }: { readonly columns: readonly Pick<Column, 'weight'>[] },
  typeWidth: number,
): number[] {
  const weights = columns.map(({ weight }) => (weight > 0 && Number.isFinite(weight) ? weight : 1))
  const whole = sum(weights)
  const least = Math.min(2 * character + sides + ease, typeWidth / weights.length)
  const beyond = weights.map((weight) => Math.max(0, (weight / whole) * typeWidth - least))
  const spare = (typeWidth - least * weights.length) / (sum(beyond) || 1)
  let edge = 0
  return beyond.map((width) => {
    const left = Math.round(edge)
    edge += least + width * spare
    return Math.round(edge) - left
  })
}

/** How many lines a cell's text will about take in a column of this width. */
export function linesIn(content: readonly Inline[], width: number): number {
  const text = content.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')
  const columns = Math.max(2, Math.floor((2 * (width - sides)) / character))
  return sum(text.split('\n').map((line) => Math.max(1, Math.ceil(displayWidth(line) / columns))))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
