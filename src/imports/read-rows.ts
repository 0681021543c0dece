import type { Text } from '../language.ts'
import { columnLetters } from '../sheets/sheet-table.ts'
import { uncomputedFormula } from '../views/uncomputed.ts'
import { isBlankAnswer, isBlankCell } from './blank-cell.ts'
import { type CellReading, cellValue } from './cell-value.ts'
import type { CellPlace, ImportRow, ReadCell, Trouble } from './import-row.ts'
import type { RecognisedTable, TakenColumn } from './recognised-table.ts'
import { rowKind } from './row-kinds.ts'
import { withShared } from './shared-numbers.ts'
import { untitledCells, untitledText, withLooseCommas } from './untitled-cells.ts'

/** The rows of a recognised sheet, each cell read or said to be wrong; and what was left out. */
export function readRows(
  table: RecognisedTable,
  rows: readonly number[],
): { rows: readonly ImportRow[]; notes: Text[] } {
  const taken = withoutSerial(table)
  const columns = taken.map((column) => cellReader(column, table.platform))
  const read: ImportRow[] = []
  const left: number[] = []
  for (const number of rows) {
    const cells = table.source.rows[number] ?? []
    const kind = rowKind(number, table)
    if (kind === 'record') read.push(withShared(readRow(table, columns, number, cells), table))
    else if (kind === 'total' || kind === 'remark') left.push(number + 1)
  }
  const loose = untitledCells(table, read)
  const isText = table.source.sheet === ''
  return {
    rows: isText ? withLooseCommas(read, loose) : read,
    notes: [
      ...(taken === table.columns ? [] : [serialText(table)]),
      ...(left.length === 0 ? [] : [leftOut(left)]),
      ...hiddenNotes(table, read),
      ...hiddenColumnNotes(table),
      ...(isText || loose.length === 0 ? [] : [untitledText(loose)]),
      ...addedWords(columns, read),
    ],
  }
}

function leftOut(rows: readonly number[]): Text {
  return {
    zh: `合计、附注行不收入：第 ${rows.join('、')} 行`,
    en: `total and remark rows skipped: ${rows.join(', ')}`,
  }
}

/** Nobody sees them, so nobody may know that they are there. */
function hiddenNotes({ source }: RecognisedTable, read: readonly ImportRow[]): Text[] {
  const rows = read.map(({ place }) => place.row).filter((row) => source.hiddenRows?.has(row))
  if (rows.length === 0) return []
  const list = rows.map((row) => row + 1)
  return [
    {
      zh: `隐藏的行也收入：第 ${list.join('、')} 行；不要的，先从表中删去`,
      en: `hidden rows are imported too: ${list.join(', ')}; delete any you do not want`,
    },
  ]
}

function hiddenColumnNotes({ source, columns }: RecognisedTable): Text[] {
  const hidden = columns.filter(({ at }) => source.hiddenColumns?.has(at))
  if (hidden.length === 0) return []
  const list = hidden.map(({ at, header }) => `${columnLetters(at)} ${header}`)
  return [
    {
      zh: `隐藏的列也收入：${list.join('、')}；不要的，先从表中删去`,
      en: `hidden columns are imported too: ${list.join(', ')}; delete any you do not want`,
    },
  ]
}

/** A column of ids that counts 1, 2, 3 is a serial number under another name. */
function withoutSerial({ columns, source, header }: RecognisedTable): readonly TakenColumn[] {
  const id = columns.find(({ column }) => column.type === 'id')
  if (!id) return columns
  const said = source.rows.slice(header + 1).map((row) => (row[id.at] ?? '').normalize('NFKC').trim())
  const numbers = said.filter((cell) => cell !== '')
  return numbers.length > 0 && numbers.every((cell) => /^\d+(?:\.0)?$|计$/u.test(cell))
    ? columns.filter((column) => column !== id)
    : columns
}

function serialText({ columns }: RecognisedTable): Text {
  const title = columns.find(({ column }) => column.type === 'id')?.header ?? ''
  return {
    zh: `“${title}”一列只有数字，当作序号，不当编号，新的记录由程序编号；是编号的，写成表样上的写法（如 HT-001）`,
    en: `column “${title}” holds plain numbers, so it was read as a serial number and new records get ids of their own; real ids look like HT-001`,
  }
}

function readRow(
  { source, table, kind }: RecognisedTable,
  columns: readonly CellReader[],
  number: number,
  cells: readonly string[],
): ImportRow {
  const place: CellPlace = { file: source.file, sheet: source.sheet, row: number, column: null }
  const read: ReadCell[] = []
  const troubles: Trouble[] = []
  for (const { taken, cellOf } of columns) {
    const { at, column, answer } = taken
    const text = answer(cells)
    const cell = cellOf(text)
    if ('column' in cell) read.push(cell)
    else
      troubles.push({
        place: { ...place, column: at },
        value: kind.restricted || column.protected ? '■' : (uncomputedFormula(text) ?? text),
        wanted: cell.wanted,
      })
  }
  return { place, table, cells: read, troubles, original: cells }
}

type Wrong = Extract<CellReading, { wanted: Text }>

interface CellReader {
  readonly taken: TakenColumn
  cellOf(text: string): ReadCell | Wrong
}

/** 差〖办事拖拉〗: what a platform writes for an option with words of one's own behind it. */
const withWords = /^(.*?)\s*〖.*〗$/su

/** The words behind an option have no place in a paper. */
function addedWords(columns: readonly CellReader[], rows: readonly ImportRow[]): Text[] {
  const choices = columns.filter(({ taken }) => isChoice(taken))
  const cells = rows.flatMap(({ original, place }) =>
    choices
      .filter(({ taken }) => original[taken.at]?.includes('〖'))
      .map(({ taken }) => cellName({ ...place, column: taken.at })),
  )
  if (cells.length === 0) return []
  const shown = `${cells.slice(0, 12).join('、')}${cells.length > 12 ? '…' : ''}`
  return [
    {
      zh: `选项后〖〗里补充的话不收入：${shown}；要收入的，抄到意见建议一列`,
      en: `text added to an option in 〖〗 was skipped: ${shown}; copy it into the comments column to import it`,
    },
  ]
}

const isChoice = ({ column }: TakenColumn) => column.type === 'letter' || column.type === 'choice'

/** Zero-width spaces and marks of direction that come along from web pages; those within an emoji stay. */
const unseen = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu

/** The sheet says it above; the papers have no above. */
const ditto = /^(?:同上|同前|同左|["“”″〃]|''|′′)$/u

const WRITTEN_OUT: Text = {
  zh: '写出来的内容（不写“同上”）',
  en: 'the value itself, written out (no ditto marks)',
}

/** Words that stand in a column again and again are read once: 60,000 sheets are millions of cells. */
const mostKept = 1000

function cellReader(taken: TakenColumn, platform: boolean): CellReader {
  const { at, column, tens } = taken
  const isBlank = platform ? isBlankAnswer : isBlankCell
  const read = (written: string): ReadCell | Wrong => {
    const text = written.replace(unseen, '')
    if (!platform && ditto.test(text)) return { wanted: WRITTEN_OUT }
    const said = platform && isChoice(taken) ? (withWords.exec(text)?.[1] ?? text) : text
    const reading = isBlank(said) ? { value: null } : cellValue(column, oneOf(said, column.type), tens)
    return 'value' in reading ? { column, at, value: reading.value } : reading
  }
  const known = new Map<string, ReadCell | Wrong>()
  const cellOf = (text: string) => {
    const cell = known.get(text) ?? read(text)
    if (known.size < mostKept) known.set(text, cell)
    return cell
  }
  return { taken, cellOf }
}

/** Several ticks of the same answer are one. */
function oneOf(text: string, type: string): string {
  if (type === 'list' || type === 'text' || !text.includes('┋')) return text
  const ticked = [...new Set(text.split('┋').map((one) => one.trim()))].filter((one) => one !== '')
  return ticked.length === 1 ? (ticked[0] ?? text) : text
}

/** `F12`; the whole row as `12`. */
export function cellName({ row, column }: CellPlace): string {
  return column === null ? String(row + 1) : `${columnLetters(column)}${row + 1}`
}
