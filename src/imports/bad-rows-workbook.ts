import type { SheetView, WorkbookView } from '../views/workbook.ts'
import { rowKey } from './draft-papers.ts'
import { badRowsTitle } from './find-header.ts'
import type { Part } from './gathered.ts'
import type { ImportRow, Trouble } from './import-row.ts'
import type { PaperDraft } from './paper-draft.ts'
import { cellName } from './read-rows.ts'
import type { RecognisedTable } from './recognised-table.ts'
import { scaleOf, unitOf } from './stated-unit.ts'

/** The rows that were not taken, as they were, with what is wrong with each: to be mended and imported again. */
export function badRowsWorkbook(
  parts: readonly Part[],
  drafts: readonly PaperDraft[],
  troubles: readonly Trouble[],
): WorkbookView {
  const byRow = new Map<string, Trouble[]>()
  for (const trouble of troubles) {
    const key = rowKey(trouble.place)
    byRow.set(key, [...(byRow.get(key) ?? []), trouble])
  }
  const isBad = ({ place }: ImportRow) => byRow.has(rowKey(place))
  const ofTables = parts.flatMap((part): BadRows[] => {
    const title = part.table?.table.title ?? ''
    return [{ village: part.village.name, title, titles: titlesOf(part), rows: part.rows.filter(isBad) }]
  })
  const ofForms = drafts.flatMap(({ village, formRows }) => formTables(village, formRows.filter(isBad)))
  const sheets = [...ofTables, ...ofForms].filter(({ rows }) => rows.length > 0)
  return { title: '导入待改', sheets: sheets.map((bad) => sheetOf(bad, byRow)) }
}

interface BadRows {
  readonly village: string
  readonly title: string
  readonly titles: readonly { readonly at: number; readonly title: string }[]
  readonly rows: readonly ImportRow[]
}

/** Values at the top of a paper are no rows: they are mended in the form itself. */
function formTables(village: string, rows: readonly ImportRow[]): BadRows[] {
  const tables = new Set(rows.map(({ table }) => table).filter(({ path }) => path.length > 0))
  return [...tables].map((table) => ({
    ...{ village, title: table.title },
    titles: table.columns.map(({ label }, at) => ({ at, title: label })),
    rows: rows.filter((row) => row.table === table),
  }))
}

function sheetOf(
  { village, title, titles, rows }: BadRows,
  byRow: ReadonlyMap<string, readonly Trouble[]>,
): SheetView {
  return {
    name: title,
    title: `${village}${title}：未导入的行`,
    notes: ['改好后原样再导入即可；最后一列写明问题，导入时不读。'],
    columns: [
      { title: '村', format: 'text' },
      ...titles.map((column) => ({ title: column.title, format: 'text' as const })),
      { title: badRowsTitle, format: 'text' },
    ],
    rows: rows.map((row) => [
      village,
      ...titles.map(({ at }) => row.original[at] ?? ''),
      (byRow.get(rowKey(row.place)) ?? [])
        .map(({ place, wanted }) => `${cellName(place)} 应为${wanted.zh}`)
        .join('；'),
    ]),
  }
}

/** Of a platform's columns only those that are taken: the others are not to lie about. */
function titlesOf({ table }: Part): { at: number; title: string }[] {
  if (!table) return []
  const left = new Set([
    ...table.dropped.map(({ at }) => at),
    ...(table.village === null ? [] : [table.village]),
  ])
  const titles = table.source.rows[table.header] ?? []
  const unknown = new Set(table.platform ? table.unknown : [])
  return titles.flatMap((title, at) =>
    title === '' || left.has(at) || unknown.has(title) ? [] : [{ at, title: inUnit(title, at, table) }],
  )
}

/** What was said above or below the table, 单位：万元, goes into the titles: nothing else comes along. */
function inUnit(title: string, at: number, { columns }: RecognisedTable): string {
  const tens = columns.find((column) => column.at === at)?.tens ?? 0
  return tens === 0 || unitOf(title) !== null ? title : `${title}（${scaleOf(tens)}元）`
}
