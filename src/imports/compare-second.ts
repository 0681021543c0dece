import { wordsOfRecord } from '../forms/cell-words.ts'
import type { FormTable } from '../forms/form-table.ts'
import { fieldAt } from '../papers/fields.ts'
import type { Data } from './apply-cells.ts'
import { newRecord } from './apply-cells.ts'
import { importRowOf } from './form-cells.ts'
import type { Part } from './gathered.ts'
import type { CellPlace, ImportRow } from './import-row.ts'
import { listAt, recordName } from './paper-draft.ts'
import { recordKey } from './record-keys.ts'
import { wordOfValue } from './value-words.ts'

/** A value that the second typing has otherwise; null for a record that only one of them has. */
export interface Difference {
  readonly village: string
  readonly name: string
  readonly label: string | null
  /** ■ where people said it in confidence */
  readonly first: string | null
  readonly second: string | null
  readonly place: CellPlace | null
}

/** What two typings come to. */
export interface Comparison {
  readonly differences: readonly Difference[]
  readonly compared: number
  /** records of the paper that nobody typed again */
  readonly sampled: number
}

/** A second typing held against the paper, record by record, by number. */
export function compareSecond(part: Part, data: Data): Comparison {
  const tables = new Map<string, ImportRow[]>()
  for (const row of rowsOf(part)) tables.set(row.table.name, [...(tables.get(row.table.name) ?? []), row])
  const found = [...tables.values()].map((rows) => compareTable(part, rows, data))
  return {
    differences: found.flatMap(({ differences }) => differences),
    compared: found.reduce((sum, { compared }) => sum + compared, 0),
    sampled: found.reduce((sum, { sampled }) => sum + sampled, 0),
  }
}

/** Of a form every row that says more than its number. */
function rowsOf({ form, file, kind, rows }: Part): readonly ImportRow[] {
  if (!form) return rows
  return form.flatMap((filled) => {
    const list = filled.sheet.way === 'pairs' || filled.table.parent !== null ? [] : filled.rows
    const read = list.map((row) => importRowOf({ file, filled, restricted: kind.restricted }, row))
    return read.filter(({ cells }) => cells.length > 1)
  })
}

/** Where more is missing than was typed, only some sheets were typed again, on purpose: what is missing is no slip. */
function compareTable(part: Part, rows: readonly ImportRow[], data: Data): Comparison {
  const table = rows[0]?.table as FormTable
  const records = listAt(data, table.path)
  const first = new Map(records.map((record, index) => [recordKey(table, record), { record, index }]))
  const field = fieldAt(part.kind.schema, [...table.path, 0]) ?? {}
  const typed = rows.map((row) => ({ row, record: newRecord(row.cells, field) }))
  const keys = new Set(typed.map(({ record }) => recordKey(table, record)))
  const apart = typed.flatMap(({ row, record }) => {
    const there = first.get(recordKey(table, record))
    if (there) return cellsApart(part, row, there.record, there.index)
    return [only(part, recordName(record, row.place.row), row.place)]
  })
  const absent = [...first].filter(([key]) => !keys.has(key))
  if (absent.length > rows.length)
    return { differences: apart, compared: rows.length, sampled: absent.length }
  const missing = absent.map(([, { record, index }]) => only(part, recordName(record, index), null))
  return { differences: [...apart, ...missing], compared: rows.length, sampled: 0 }
}

/** A record that only the second typing has, or, without a place, only the first. */
function only({ village }: Part, name: string, place: CellPlace | null): Difference {
  const [first, second] = place === null ? ['有', null] : [null, '有']
  return { village: village.name, name, label: null, first, second, place }
}

function cellsApart({ village, kind }: Part, row: ImportRow, record: Data, index: number): Difference[] {
  return row.cells.flatMap(({ column, value, at }) => {
    if (column.type === 'parent') return []
    const [first = ''] = wordsOfRecord([column], record)
    const second = wordOfValue({ column, value })
    if (first === second) return []
    const hidden = kind.restricted || column.protected
    return [
      {
        ...{ village: village.name, name: recordName(record, index), label: column.label },
        first: hidden ? '■' : first,
        second: hidden ? '■' : second,
        place: { ...row.place, column: at },
      },
    ]
  })
}
