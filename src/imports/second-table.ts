import type { Text } from '../language.ts'
import type { Candidate } from './find-header.ts'
import type { SourceSheet } from './import-row.ts'
import { recogniseTable } from './recognise-table.ts'
import type { RecognisedTable } from './recognised-table.ts'

/** As many titles at least, and as many places looked at: tables of one sheet are few. */
const leastTitles = 3
const mostPlaces = 20

/** Another table on the sheet: above the one recognised, or below it behind an empty row. Its rows would be lost. */
export function secondTable(table: RecognisedTable, candidates: readonly Candidate[]): Text | null {
  if (table.platform) return null
  const { source } = table
  if (holdsTable(source, table.header, candidates)) return apart(table.header, table)
  const places = [...source.rows.keys()].filter((row) => row > table.header + 1 && mayBeTitles(source, row))
  for (const row of places.slice(0, mostPlaces)) {
    const below = { ...source, rows: source.rows.slice(row) }
    const { table: found } = recogniseTable(below, candidates, [])
    if (found?.header !== 0 || found.table.name === table.table.name) continue
    return apart(row, found)
  }
  return null
}

/** Titles over titles are no table: something must stand below them. */
function holdsTable(source: SourceSheet, end: number, candidates: readonly Candidate[]): boolean {
  if (end < 2) return false
  const { table } = recogniseTable({ ...source, rows: source.rows.slice(0, end) }, candidates, [])
  const below = table ? source.rows.slice(table.header + 1, end) : []
  return below.some((cells) => cells.filter((cell) => cell !== '').length >= leastTitles)
}

function mayBeTitles({ rows }: SourceSheet, row: number): boolean {
  const blank = (cells: readonly string[] | undefined) => !cells?.some((cell) => cell !== '')
  // one line with the name of the table may stand between
  const behindGap = blank(rows[row - 1]) || (isName(rows[row - 1]) && blank(rows[row - 2]))
  const filled = (rows[row] ?? []).filter((cell) => cell !== '')
  return behindGap && filled.length >= leastTitles && filled.every((cell) => !/^[\d.,%/-]+$/u.test(cell))
}

/** One word, in one cell or in all that were merged. */
function isName(cells: readonly string[] | undefined): boolean {
  return new Set(cells?.filter((cell) => cell !== '')).size === 1
}

function apart(row: number, { kind, table }: Candidate): Text {
  return {
    zh: `第 ${row + 1} 行起是另一张表（${kind.title.zh}·${table.title}）：移到单独的工作表，再导入`,
    en: `row ${row + 1} starts another table (${kind.name} ${table.name}): move it to a sheet of its own, then import again`,
  }
}
