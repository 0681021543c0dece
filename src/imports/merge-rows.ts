import { wordsOfRecord } from '../forms/cell-words.ts'
import type { FormTable } from '../forms/form-table.ts'
import { type Field, fieldAt } from '../papers/fields.ts'
import { applyCells, type Data, newRecord } from './apply-cells.ts'
import { inOrder } from './empty-value.ts'
import { cellAt, type ImportRow, type ReadCell } from './import-row.ts'
import { bareNumbers, lookAlike } from './look-alike.ts'
import { listAt, type PaperDraft, recordName, withList } from './paper-draft.ts'
import { recordKey } from './record-keys.ts'
import { agrees, wordOfValue } from './value-words.ts'

export interface MergeOptions {
  /** what the file says goes before what the paper says */
  readonly force: boolean
  /** the next free number of a prefix: `HT-012` */
  nextId(prefix: string): string
}

/**
 * Rows of a table into the paper. A row whose record is there adds what the paper does not know yet; where both say
 * something and not the same, that is a conflict. A blank cell says nothing.
 */
export function mergeRows(
  draft: PaperDraft,
  table: FormTable,
  rows: readonly ImportRow[],
  options: MergeOptions,
): void {
  if (table.parent === null) {
    mergeList(draft, table.path, table, rows, options)
    return
  }
  const [list = '', inner = ''] = table.path
  const parents = new Map(listAt(draft.data, [list]).map((record, index) => [record.id, index]))
  const byParent = new Map<number, ImportRow[]>()
  for (const row of rows) {
    const id = cellAt(row, ['..', 'id'])
    const index = parents.get(id?.value)
    if (index === undefined) draft.troubles.push(noParent(row, id, table))
    else {
      const own = byParent.get(index) ?? []
      own.push(row)
      byParent.set(index, own)
    }
  }
  for (const [index, own] of byParent) mergeList(draft, [list, index, inner], table, own, options)
}

function noParent({ place }: ImportRow, id: ReadCell | undefined, table: FormTable) {
  const label = table.columns[0]?.label ?? ''
  return {
    place: { ...place, column: id?.at ?? null },
    value: typeof id?.value === 'string' ? id.value : '',
    wanted: { zh: `表中已有的“${label}”`, en: `an existing record (${label})` },
  }
}

interface OpenList {
  readonly draft: PaperDraft
  readonly path: readonly (string | number)[]
  readonly table: FormTable
  readonly field: Field
  readonly records: Data[]
  readonly byKey: Map<string, number>
  /** as `bareNumbers` has them */
  readonly numbers: Map<string, string>
  /** how many there were, and which of them a row without a number was found to be */
  readonly old: number
  readonly absorbed: Set<number>
}

function mergeList(
  draft: PaperDraft,
  path: readonly (string | number)[],
  table: FormTable,
  rows: readonly ImportRow[],
  options: MergeOptions,
): void {
  // A sheet left empty says nothing, unless the paper is new and must have its list.
  if (rows.length === 0 && !(draft.kind.schema as Field).required?.includes(String(path[0]))) return
  const records = [...listAt(draft.data, path)]
  const field = fieldAt(draft.kind.schema, [...path, 0]) ?? {}
  const byKey = new Map<string, number>()
  for (const [index, record] of records.entries()) {
    const key = recordKey(table, record)
    if (key !== null && !byKey.has(key)) byKey.set(key, index)
  }
  const list: OpenList = {
    draft,
    path,
    table,
    field,
    records,
    byKey,
    numbers: bareNumbers(records),
    old: records.length,
    absorbed: new Set(),
  }
  for (const row of rows) mergeRow(list, row, options)
  draft.data = withList(draft.data, path, records)
}

function mergeRow(list: OpenList, row: ImportRow, options: MergeOptions): void {
  const { draft, table, byKey, field } = list
  const said = row.cells.filter(({ value }) => value !== null)
  const record = newRecord(said, field, lettersOf(table))
  const key = recordKey(table, record)
  const index = key === null ? sameWords(list, said) : byKey.get(key)
  if (index === undefined) addNew(list, row, record, options)
  else if (isOfThisImport(list, index)) draft.troubles.push(repeated(list, row, index))
  else changeRecord(list, row, said, index, key === null || options.force)
}

function addNew(list: OpenList, row: ImportRow, record: Data, { nextId }: MergeOptions): void {
  const { draft, table, records, byKey, numbers, field } = list
  const alike = lookAlike(numbers, row, record)
  if (alike) {
    draft.troubles.push(alike)
    return
  }
  const key = recordKey(table, record)
  const loose = table.prefix !== null && record.id === undefined
  const id = loose ? nextId(table.prefix) : null
  const added = id === null ? record : inOrder({ id, ...record }, field)
  addRecord(list, row, added)
  for (const [bare, number] of bareNumbers([added])) numbers.set(bare, number)
  if (key !== null) byKey.set(key, records.length - 1)
}

function lettersOf({ columns }: FormTable): number {
  return columns.filter(({ type }) => type === 'letter').length
}

function isOfThisImport({ draft, path, old }: OpenList, index: number): boolean {
  return index >= old || draft.origins.has(JSON.stringify([...path, index]))
}

function repeated({ draft, path, records }: OpenList, { place, cells }: ImportRow, index: number) {
  const first = draft.origins.get(JSON.stringify([...path, index]))?.place
  const where = first
    ? `${first.sheet === place.sheet && first.file === place.file ? '' : `${first.file} `}`
    : ''
  const name = recordName(records[index] ?? {}, index)
  const id = cells.find(({ column }) => ['id', 'ballot', 'officer', 'alias'].includes(String(column.path[0])))
  return {
    place: { ...place, column: id?.at ?? null },
    value: name,
    wanted: {
      zh: `不与${where}第 ${(first?.row ?? 0) + 1} 行重复`,
      en: `different from row ${(first?.row ?? 0) + 1}${where === '' ? '' : ` of ${where}`}`,
    },
  }
}

/** A record that was there and says all that the row says, and that no other row was found to be. */
function sameWords({ records, old, absorbed }: OpenList, said: readonly ReadCell[]): number | undefined {
  const index = records
    .slice(0, old)
    .findIndex((record, at) => !absorbed.has(at) && said.every((cell) => agrees(record, cell)))
  if (index < 0) return undefined
  absorbed.add(index)
  return index
}

function addRecord(list: OpenList, row: ImportRow, record: Data): void {
  const { draft, path, records } = list
  const place = [...path, records.length]
  records.push(record)
  draft.origins.set(JSON.stringify(place), row)
  draft.added += 1
  const name = nameIn(list, records.length - 1)
  draft.changes.push({ record: place, name, made: row })
}

/** A year is known by its account: ZJ-001 2024. */
function nameIn({ draft, path: [list = '', parent], records }: OpenList, index: number): string {
  const name = recordName(records[index] ?? {}, index)
  if (parent === undefined) return name
  return `${recordName(listAt(draft.data, [list])[Number(parent)] ?? {}, Number(parent))} ${name}`
}

function changeRecord(
  list: OpenList,
  row: ImportRow,
  said: readonly ReadCell[],
  index: number,
  force: boolean,
): void {
  const { draft, path, records, field } = list
  const record = records[index] ?? {}
  const name = nameIn(list, index)
  const different = said.filter((cell) => !agrees(record, cell))
  const place = [...path, index]
  if (different.length === 0) draft.already += 1
  const kept = different.filter((cell) => force || wordsOfRecord([cell.column], record)[0] === '')
  for (const cell of different) {
    const [from = ''] = wordsOfRecord([cell.column], record)
    const where = { ...row.place, column: cell.at }
    if (kept.includes(cell))
      draft.changes.push({ record: place, name, column: cell.column, from, to: cell.value, place: where })
    else draft.conflicts.push(conflictOf(draft, name, cell, from, where))
  }
  draft.origins.set(JSON.stringify(place), row)
  if (kept.length > 0) records[index] = applyCells(record, kept, field)
}

export function conflictOf(
  { kind }: PaperDraft,
  name: string,
  cell: Pick<ReadCell, 'column' | 'value'>,
  paper: string,
  place: ImportRow['place'],
) {
  const hidden = kind.restricted || cell.column.protected
  return {
    ...{ name, label: cell.column.label, place },
    file: hidden ? '■' : wordOfValue(cell),
    paper: hidden ? '■' : paper,
  }
}
