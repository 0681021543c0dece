import type { FormColumn } from '../forms/form-table.ts'
import type { Text } from '../language.ts'
import { metaOf } from './dropped-columns.ts'
import { type Candidate, type FoundHeader, findHeader } from './find-header.ts'
import type { SourceSheet } from './import-row.ts'
import { tensOf } from './match-columns.ts'
import { isVillageTitle, platformHeader, recognisePlatform } from './recognise-platform.ts'
import type { RecognisedTable, TakenColumn } from './recognised-table.ts'
import { tableUnits } from './table-units.ts'
import { mappedField, mappedPlace, type UserMapping } from './user-map.ts'

/** What a sheet turned out to be; `likely` where several tables fit alike. */
export interface Recognition {
  readonly table: RecognisedTable | null
  readonly likely: readonly Candidate[]
}

/** A sheet by its titles: an export of a platform, or a table of a paper. */
export function recogniseTable(
  sheet: SourceSheet,
  candidates: readonly Candidate[],
  mappings: readonly UserMapping[],
): Recognition {
  const header = platformHeader(sheet)
  const ballots = candidates.find(({ table }) => table.columns.some(({ type }) => type === 'letter'))
  if (header !== null && ballots)
    return { table: withMappings(recognisePlatform(sheet, header, ballots), mappings), likely: [] }
  const found = findHeader(sheet, candidates, mappings)
  const [one] = found
  if (!one || found.length > 1) return { table: null, likely: found }
  return { table: withMappings(plainTable(sheet, one), mappings), likely: [] }
}

function plainTable(
  source: SourceSheet,
  { kind, table, letters, row, headers, columns }: FoundHeader,
): RecognisedTable {
  const left = headers.filter(({ at }) => !columns.some((column) => column.at === at))
  const village = left.find(({ text }) => isVillageTitle(text))?.at ?? null
  const dropped = left.filter(({ text, at }) => at !== village && isPrivate(text))
  return {
    ...{ kind, table, letters, source, header: row, village, platform: false, notes: [], fault: null },
    columns: columns.map((column): TakenColumn => ({ ...column, answer: (cells) => cells[column.at] ?? '' })),
    dropped: dropped.map(({ at, text }) => ({ at, header: text })),
    unknown: left
      .filter(
        (header) => header.at !== village && !dropped.includes(header) && metaOf(header.text) !== 'serial',
      )
      .map(({ text }) => text),
  }
}

function isPrivate(title: string): boolean {
  return ['ip', 'person', 'device', 'place', 'source'].includes(metaOf(title) ?? '')
}

/** What the user says of a column goes before what was guessed. */
function withMappings(table: RecognisedTable, mappings: readonly UserMapping[]): RecognisedTable {
  let changed = table
  for (const mapping of mappings) changed = withMapping(changed, mapping)
  return changed
}

function withMapping(table: RecognisedTable, { title, field }: UserMapping): RecognisedTable {
  const titles = (table.source.rows[table.header] ?? []).map((text, at) => ({ text, at }))
  const at = mappedPlace(titles, title)
  if (at === null) return table
  const column = field === null ? null : mappedField(table.table, table.letters, field)
  if (field !== null && column === null) return { ...table, fault: noSuchField(field, table) }
  const header = titles[at]?.text ?? title
  const others = table.columns.filter((one) => one.at !== at && one.column !== column)
  const tens = column === null ? 0 : tensOf(header, column, tableUnits(table.source, table.header))
  if (column && tens === null) return { ...table, fault: otherUnit(header, column) }
  const said: TakenColumn[] = column
    ? [{ at, header, column, how: 'map', tens: tens ?? 0, answer: (row) => row[at] ?? '' }]
    : []
  const columns = [...others, ...said].sort((a, b) => a.at - b.at)
  const unknown = table.unknown.filter((one) => one !== header)
  const dropped = table.dropped.filter((one) => column === null || one.at !== at)
  return { ...table, columns, unknown, dropped, fault: faultAfter(table, columns) }
}

/** An item whose column was not found may have been pointed out. */
function faultAfter({ fault, table }: RecognisedTable, columns: readonly TakenColumn[]): Text | null {
  const missing = table.columns.filter(
    (column) => column.type === 'letter' && !columns.some((one) => one.column === column),
  )
  return missing.length === 0 ? null : fault
}

function otherUnit(header: string, { label }: FormColumn): Text {
  return {
    zh: `“${header}”和“${label}”的单位不同，不能换算：先在表中换算好，改列标题，再导入`,
    en: `“${header}” and “${label}” are in different units: convert the column in the table, rename it, then import again`,
  }
}

function noSuchField(field: string, { table }: RecognisedTable): Text {
  const labels = table.columns.map(({ label }) => label).join('、')
  return {
    zh: `“${table.title}”没有“${field}”这一栏；可用：${labels}`,
    en: `“${table.title}” has no field “${field}”; there are: ${labels}`,
  }
}
