import type { FormColumn, FormTable } from '../forms/form-table.ts'
import type { LetterWords } from '../forms/form-words.ts'
import type { PaperKind } from '../papers/paper.ts'
import { headerKey } from './header-key.ts'
import type { SourceSheet } from './import-row.ts'
import {
  closeColumns,
  type HeaderCell,
  type How,
  type MatchedColumn,
  matchColumns,
  type TitleIndex,
  titleIndex,
} from './match-columns.ts'
import { withoutUnit } from './stated-unit.ts'
import { tableUnits } from './table-units.ts'
import { mappedField, type UserMapping } from './user-map.ts'

/** A table that a sheet may turn out to be. */
export interface Candidate {
  readonly kind: PaperKind<unknown>
  readonly table: FormTable
  readonly letters: LetterWords | null
}

export interface FoundHeader extends Candidate {
  /** of the sheet, from 0 */
  readonly row: number
  readonly headers: readonly HeaderCell[]
  readonly columns: readonly MatchedColumn[]
}

/** Over the column that a workbook of rows not taken has behind their own. */
export const badRowsTitle = '问题（导入时）'

/** Titles, notes and the like stand above it. */
const searched = 20
/** Two titles at least, one of them a label. */
const least = 4
const points = { map: 4, label: 3, synonym: 2, close: 1 } as const

/** The row of titles and the table they are of; several where none fits better than the others, none where none fits. */
export function findHeader(
  sheet: SourceSheet,
  candidates: readonly Candidate[],
  mappings: readonly UserMapping[],
): FoundHeader[] {
  const indexed = candidates.map((one) => ({ one, index: titlesOf(one, mappings) }))
  const scored = [...sheet.rows.slice(0, searched).keys()].flatMap((row) => {
    const headers = headerCells(sheet.rows, row)
    if (headers.length < 2) return []
    const units = tableUnits(sheet, row)
    return indexed.flatMap(({ one, index }) => {
      const columns = matchColumns(headers, index, units)
      const score = columns.length < 2 || lacksYear(columns, one) ? 0 : scoreOf(columns, one, sheet, row)
      return score < least ? [] : [{ score, found: { ...one, row, headers, columns } }]
    })
  })
  const most = scored.reduce((best, { score }) => Math.max(best, score), 0)
  const best = scored.filter(({ score }) => score === most).map(({ found }) => found)
  // the titles again on the next page are the same table
  const first = best.filter(
    (one, at) => at === best.findIndex(({ kind, table }) => kind === one.kind && table === one.table),
  )
  return withoutTwin(first).map((found) => withClose(found, sheet))
}

/** The years of accounts alone, or accounts with their years: the rows of both are read alike. */
function withoutTwin(found: readonly FoundHeader[]): readonly FoundHeader[] {
  const flat = found.find(({ table }) => table.name === 'funds')
  const twins = found.length === 2 && found.some(({ table }) => table.name === 'funds.years')
  return flat && twins ? [flat] : found
}

function titlesOf({ kind, table, letters }: Candidate, mappings: readonly UserMapping[]): TitleIndex {
  const own = titleIndex(kind.name, table, letters)
  const said = mappings.flatMap(({ title, field }): [string, { column: FormColumn; how: How }][] => {
    const column = field === null ? null : mappedField(table, letters, field)
    return column ? [[headerKey(title), { column, how: 'map' }]] : []
  })
  return new Map([...own, ...said])
}

/** Two rows of titles: a title that spans several columns stands over their own. */
function headerCells(rows: SourceSheet['rows'], row: number): HeaderCell[] {
  const [above, own] = [rows[row - 1] ?? [], rows[row] ?? []]
  return own.flatMap((text, at) => {
    if (text === '' || text === badRowsTitle) return []
    const upper = above[at] ?? ''
    const spans = upper !== '' && upper !== text
    return [{ at, text, spelled: spans ? [`${upper}·${text}`, text] : [text] }]
  })
}

/** What came in and went out may be of a day, as in a journal: without its year it is not a year's. */
function lacksYear(columns: readonly MatchedColumn[], { table }: Candidate): boolean {
  const yearly = ({ column }: MatchedColumn) => table.name === 'funds.years' || column.path[0] === 'years'
  const amounts = columns.filter((one) => yearly(one) && one.column.type === 'number')
  return amounts.length > 0 && !columns.some(({ column }) => column.path.at(-1) === 'year')
}

function scoreOf(
  columns: readonly MatchedColumn[],
  { kind, table }: Candidate,
  sheet: SourceSheet,
  row: number,
) {
  const sum = columns.reduce((score, { how }) => score + points[how], 0)
  const name = `${sheet.file}${sheet.sheet}${sheet.rows.slice(0, row).flat().slice(0, 20).join('')}`
  const named = name.includes(table.title) ? 1.5 : name.includes(kind.title.zh) ? 1 : 0
  return sum + named + numberedBonus(columns, table, sheet, row)
}

/** HT-001 below 编号 says more than any title, be it the record's own number or that of the record it stands in. */
function numberedBonus(
  columns: readonly MatchedColumn[],
  { prefix: own }: FormTable,
  sheet: SourceSheet,
  row: number,
) {
  const id = columns.find(({ column }) => column.type === 'id' || column.type === 'parent')
  const prefix = id?.column.type === 'parent' ? (id.column.refers[0] ?? null) : own
  if (!id || prefix === null) return 0
  const below = sheet.rows
    .slice(row + 1, row + 6)
    .map((cells) => (cells[id.at] ?? '').normalize('NFKC').toUpperCase())
  const said = below.filter((cell) => /^[A-Z]{2}-?\d/u.test(cell))
  if (said.length === 0) return 0
  return said.every((cell) => cell.startsWith(prefix)) ? 10 : -10
}

function withClose(found: FoundHeader, sheet: SourceSheet): FoundHeader {
  const key = (title: string) => headerKey(withoutUnit(title))
  const taken = new Set(found.columns.map(({ header }) => key(header)))
  // the same title once more is no other column
  const left = found.headers.filter(
    ({ at, text }) => !found.columns.some((column) => column.at === at) && !taken.has(key(text)),
  )
  const free = found.table.columns.filter(
    (column) => column.type !== 'letter' && !found.columns.some((matched) => matched.column === column),
  )
  const close = closeColumns(left, free, tableUnits(sheet, found.row))
  return { ...found, columns: [...found.columns, ...close].sort((a, b) => a.at - b.at) }
}
