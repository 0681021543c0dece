import { uncomputed } from '../views/uncomputed.ts'
import type { NumberFormat } from './date-formats.ts'
import { richText } from './shared-strings.ts'
import { columnIndex, columnLetters } from './sheet-table.ts'
import { shownNumber } from './shown-number.ts'
import { attribute, element, elements, plainText, prefixOf } from './xml-elements.ts'

export interface BookContext {
  readonly strings: readonly string[]
  readonly formats: readonly (NumberFormat | null)[]
  readonly from1904: boolean
}

const mostRows = 100_000
/** A stray format can reach to the last column. */
const mostColumns = 200
/** A merge over half the sheet would fill the memory. */
const mostMerged = 10_000

/** Rows of a worksheet as shown, which of them are hidden, from 0, and the first cell that stands too far right. */
export interface ShownCells {
  readonly rows: string[][]
  readonly hidden: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  readonly beyond: string | null
  readonly fromAbove: ReadonlyMap<number, ReadonlySet<number>>
}

/** null where there are more than `mostRows`. Cells without a value take no room. */
export function sheetCells(xml: string, book: BookContext): ShownCells | null {
  const prefix = prefixOf(xml)
  const rows: string[][] = []
  const hidden = new Set<number>()
  let last = -1
  let beyond: string | null = null
  for (const { attributes, inner } of elements(xml, `${prefix}row`)) {
    const number = Number(attribute(attributes, 'r') ?? last + 2) - 1
    last = number
    const cells = rowCells(inner, prefix, book)
    if (cells.length === 0) continue
    if (!(number >= 0 && number < mostRows)) return null
    beyond ??= beyondLast(cells, number)
    while (rows.length <= number) rows.push([])
    rows[number] = cells.slice(0, mostColumns)
    if (isHidden.test(attributes)) hidden.add(number)
  }
  const areas = mergedAreas(rows, xml, prefix)
  for (const area of areas) fill(rows, area)
  return { rows, hidden, hiddenColumns: hiddenColumns(xml, prefix), beyond, fromAbove: placesBelow(areas) }
}

/** Those before the first cell are told of at the top of a sheet. */
function hiddenColumns(xml: string, prefix: string): ReadonlySet<number> {
  const head = xml.slice(0, Math.max(0, xml.indexOf(`<${prefix}sheetData`)))
  const columns = [...elements(head, `${prefix}col`)].filter(({ attributes }) => isHidden.test(attributes))
  const places = columns.flatMap(({ attributes }) => {
    const [first, last] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))]
    const many = Math.min(last, mostColumns) - first + 1
    return Array.from({ length: Math.max(0, many) || 0 }, (_, at) => first - 1 + at)
  })
  return new Set(places)
}

const isHidden = /\shidden="(?:1|true)"/

function beyondLast(cells: readonly string[], row: number): string | null {
  const column = cells.findIndex((cell, at) => at >= mostColumns && cell !== '')
  return column < 0 ? null : `${columnLetters(column)}${row + 1}`
}

/** One row; of what stands too far right the first alone. */
function rowCells(inner: string, prefix: string, book: BookContext): string[] {
  const cells: string[] = []
  let column = -1
  for (const cell of elements(inner, `${prefix}c`)) {
    const letters = /^[A-Z]{1,3}/.exec(attribute(cell.attributes, 'r') ?? '')?.[0]
    column = letters === undefined ? column + 1 : columnIndex(letters)
    if (cell.inner === '' || cells.length > mostColumns) continue
    const shown = shownCell(cell.attributes, cell.inner, prefix, book).replace(/\r\n?/g, '\n').trim()
    if (shown === '') continue
    while (cells.length < column) cells.push('')
    cells[column] = shown
  }
  return cells
}

function shownCell(attributes: string, inner: string, prefix: string, book: BookContext): string {
  const type = attribute(attributes, 't')
  if (type === 'inlineStr') return richText(inner, prefix)
  const value = element(inner, `${prefix}v`)
  // a formula nobody has computed yet is not taken for a blank; one that came to no text says so by its type
  if (value === null || (value.inner === '' && type !== 'str')) return formula(inner, prefix)
  // a text that is not there is no blank
  if (type === 's') return book.strings[Number(value.inner)] ?? '#REF!'
  return shownValue(value.inner, type, Number(attribute(attributes, 's') ?? -1), book)
}

function shownValue(inner: string, type: string | null, style: number, book: BookContext): string {
  if (type === 'b') return inner.trim() === '1' ? '是' : '否'
  if (type === 'd') return inner.replace('T', ' ').replace(/ 00:00:00(?:\.0+)?Z?$/, '')
  if (type === 'str' || type === 'e') return plainText(inner)
  return shownNumber(inner, book.formats[style] ?? null, book.from1904)
}

function formula(inner: string, prefix: string): string {
  const written = element(inner, `${prefix}f`)
  // one formula for many cells stands in the first of them only
  return written === null ? '' : uncomputed(plainText(written.inner))
}

interface Area {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function mergedAreas(rows: readonly string[][], xml: string, prefix: string): Area[] {
  const end = xml.lastIndexOf(`</${prefix}sheetData>`)
  const tail = end < 0 ? '' : xml.slice(end)
  return [...elements(tail, `${prefix}mergeCell`)].flatMap(({ attributes }) => {
    const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(attribute(attributes, 'ref') ?? '')
    if (!found) return []
    const [left, right] = [
      columnIndex(found[1] ?? ''),
      Math.min(columnIndex(found[3] ?? ''), mostColumns - 1),
    ]
    const [top, bottom] = [Number(found[2]) - 1, Number(found[4]) - 1]
    const text = rows[top]?.[left] ?? ''
    if (text === '' || (right - left + 1) * (bottom - top + 1) > mostMerged) return []
    return [{ text, left, right, top, bottom: Math.min(bottom, rows.length - 1) }]
  })
}

function fill(rows: string[][], { text, left, right, top, bottom }: Area): void {
  for (const row of rows.slice(top, bottom + 1)) {
    while (row.length <= right) row.push('')
    row.fill(text, left, right + 1)
  }
}

/** By row the places that say what stands above them. */
function placesBelow(areas: readonly Area[]): ReadonlyMap<number, ReadonlySet<number>> {
  const places = new Map<number, Set<number>>()
  for (const { left, right, top, bottom } of areas)
    for (let row = top + 1; row <= bottom; row += 1) {
      const columns = places.get(row) ?? new Set()
      places.set(row, columns)
      for (let column = left; column <= right; column += 1) columns.add(column)
    }
  return places
}
