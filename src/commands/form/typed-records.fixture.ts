import fc from 'fast-check'
import type { FormColumn, FormTable } from '../../forms/form-table.ts'
import { recordKey } from '../../imports/record-keys.ts'
import { type Field, fieldAt } from '../../papers/fields.ts'
import type { PaperKind } from '../../papers/paper.ts'
import { blank, letterOf, saidIn, same, type TypedCell } from './typed-cells.fixture.ts'

export type TypedRow = readonly TypedCell[]

/** Rating subjects are listed by codes of their own. */
const code = fc.constantFrom('team', 'm1', 'm2', 'm3', 'x-9', 'B_2').map(same)

/** A valid cell: blank only where the paper may do without, or where what is required may be unknown. */
function typedIn(column: FormColumn, table: FormTable, kind: PaperKind<unknown>): fc.Arbitrary<TypedCell> {
  if (column.type === 'letter') return letterOf(column)
  if (table.name === 'subjects' && column.path[0] === 'id') return code
  const field: Field = fieldAt(kind.schema, [...listPath(table), ...column.path]) ?? {}
  const nullable = [field.type ?? []].flat().includes('null')
  const said = saidIn(column)
  return column.required && !nullable ? said : fc.oneof({ weight: 3, arbitrary: said }, fc.constant(blank))
}

function listPath({ path }: FormTable): (string | number)[] {
  return path.flatMap((key) => [key, 0])
}

/** Rows of a list: numbered on from 1, each of a record of its own, each with something to say. */
export function typedRows(
  table: FormTable,
  kind: PaperKind<unknown>,
  most: number,
): fc.Arbitrary<readonly TypedRow[]> {
  const cells = fc.tuple(...table.columns.map((column) => typedIn(column, table, kind)))
  return fc.array(cells, { minLength: 1, maxLength: most }).map((rows) => {
    const numbered = rows.map((row, at) => row.map((cell, place) => numberedCell(table, place, at) ?? cell))
    const keys = numbered.map((row) => recordKey(table, shallow(table, row)))
    const first = numbered.filter((_, at) => keys[at] === null || keys.indexOf(keys[at] ?? null) === at)
    return first.filter((row) => row.some((cell, at) => cell.value !== undefined && !isNumber(table, at)))
  })
}

/** The cells at the top of a paper. */
export function typedTop(table: FormTable, kind: PaperKind<unknown>): fc.Arbitrary<TypedRow> {
  return fc.tuple(...table.columns.map((column) => typedIn(column, table, kind)))
}

function isNumber({ columns }: FormTable, at: number): boolean {
  const type = columns[at]?.type
  return type === 'id' || type === 'parent' || columns[at]?.path[0] === 'ballot'
}

function numberedCell({ columns, prefix }: FormTable, place: number, row: number): TypedCell | null {
  const column = columns[place]
  if (column?.type === 'parent') return same(`${column.refers[0]}-001`)
  if (column?.type === 'id') return same(`${prefix}-${String(row + 1).padStart(3, '0')}`)
  return column?.path[0] === 'ballot' ? same(row + 1) : null
}

function shallow({ columns }: FormTable, row: TypedRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(columns.map(({ path }, at) => [String(path[0]), row[at]?.value ?? null]))
}

/** What the paper must say of a row: nothing of its number above, letters put together. */
export function recordSaid({ columns }: FormTable, row: TypedRow): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const [at, { path, type }] of columns.entries()) {
    const value = row[at]?.value
    const [key = ''] = path
    if (type === 'letter') record[key] = `${record[key] ?? ''}${value ?? '_'}`
    else if (type !== 'parent' && value !== undefined) put(record, path, value)
  }
  return record
}

function put(record: Record<string, unknown>, [key = '', ...rest]: FormColumn['path'], value: unknown): void {
  if (rest.length === 0) record[key] = value
  else {
    record[key] ??= {}
    put(record[key] as Record<string, unknown>, rest, value)
  }
}
