import type { ShownSheet } from '../forms/filled-form.ts'
import type { FormLayout, SheetLayout } from '../forms/form-layout.ts'
import type { Text } from '../language.ts'
import { columnLetters } from '../sheets/sheet-table.ts'
import type { Fault, Note } from './gathered.ts'
import { headerKey } from './header-key.ts'

/** What somebody did to a form of ours so that its cells can no longer be told: sheets renamed, columns or rows moved. */
export function formFaults(
  file: string,
  sheets: readonly ShownSheet[],
  { sheets: laid }: FormLayout,
): Fault[] {
  return laid.flatMap((layout): Fault[] => {
    const shown = sheets.find(({ name }) => name === layout.name)
    const fault = shown ? movedText(shown, layout) : goneText(layout.name)
    return fault ? [{ file, sheet: shown ? layout.name : '', message: fault }] : []
  })
}

function goneText(name: string): Text {
  return {
    zh: `工作表“${name}”不见了：改了名的改回来，删掉的请用原来的表`,
    en: `sheet “${name}” is missing: restore its name, or start from the original form`,
  }
}

function movedText({ rows }: ShownSheet, { way, first, fields }: SheetLayout): Text | null {
  for (const { at, label } of fields) {
    const [row, column] = way === 'pairs' ? [at, 1] : [first - 1, at]
    const there = rows[row - 1]?.[column - 1] ?? ''
    if (headerKey(there) === headerKey(label)) continue
    const cell = `${columnLetters(column - 1)}${row}`
    return {
      zh: `${cell} 现为“${there}”，应为“${label}”：行、列移动过或表头改过，各格对不上了；请恢复，或另出一份填报表抄入`,
      en: `${cell} is “${there}” but should be “${label}”: rows or columns were moved, so the cells can no longer be matched; move them back, or copy the values into a fresh form`,
    }
  }
  return null
}

/** What stands beside or below the cells of a form and comes into no paper. */
export function strayNotes(
  file: string,
  sheets: readonly ShownSheet[],
  { sheets: laid }: FormLayout,
): Note[] {
  return laid.flatMap((layout): Note[] => {
    const shown = sheets.find(({ name }) => name === layout.name)
    const cells = shown ? strayCells(shown, layout) : []
    return cells.length === 0 ? [] : [{ file, sheet: layout.name, message: strayText(cells) }]
  })
}

/** A form of pairs has its labels, values and hints in three columns. */
const pairColumns = 3

function strayCells({ rows, beyond }: ShownSheet, { way, first, mark }: SheetLayout): string[] {
  const cells = rows.slice(first - 1).flatMap((row, index) => {
    const number = first + index
    const from = way === 'rows' ? mark : number > mark ? 0 : pairColumns
    return row
      .slice(from)
      .flatMap((cell, at) => (cell === '' ? [] : [`${columnLetters(from + at)}${number}`]))
  })
  return beyond ? [...cells, beyond] : cells
}

const mostShown = 12

function strayText(cells: readonly string[]): Text {
  const shown = cells.slice(0, mostShown).join('、')
  const more = cells.length > mostShown ? '…' : ''
  return {
    zh: `表格以外的内容不收入：${shown}${more}；要收入的填到表内的格里`,
    en: `text outside the form’s table was skipped: ${shown}${more}; move it into the table to import it`,
  }
}
