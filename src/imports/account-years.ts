import type { FormColumn, FormTable } from '../forms/form-table.ts'
import type { Text } from '../language.ts'
import { nameKey } from '../papers/name-key.ts'
import type { Data } from './apply-cells.ts'
import { cellAt, type ImportRow, placeOf, type ReadCell, type Trouble } from './import-row.ts'
import { listAt, type PaperDraft } from './paper-draft.ts'

/** Accountants write an account's years one below the other: the rows of accounts, and those of their years. */
export interface AccountYears {
  readonly accounts: readonly ImportRow[]
  readonly years: readonly ImportRow[]
  readonly troubles: readonly Trouble[]
}

const INNER = 'years'
const isYears = ({ column }: ReadCell) => column.path[0] === INNER

/** Whether a table is one of accounts with what they took in and paid out in a year. */
export function holdsYears({ name }: FormTable, rows: readonly ImportRow[]): boolean {
  return name === 'funds' && rows.some(({ cells }) => cells.some((cell) => isYears(cell)))
}

/** Each row by its account's number or name; without either where the village has one account only. */
export function accountYears(
  draft: PaperDraft,
  table: FormTable,
  rows: readonly ImportRow[],
  nextId: (prefix: string) => string,
): AccountYears {
  const [accounts, years, troubles]: [ImportRow[], ImportRow[], Trouble[]] = [[], [], []]
  const inner = yearsTable(table)
  const known = listAt(draft.data, ['funds'])
  const made = new Map<string, string>()
  const told = new Set<string>()
  for (const row of rows) {
    const id = accountOf(row, known, made, nextId)
    if (typeof id !== 'string') {
      troubles.push(id)
      continue
    }
    const isNew = !told.has(id) && !known.some((account) => account.id === id)
    const fresh = ownCells(row, isNew).filter((cell) => !told.has(wordsFor(id, cell)))
    if (isNew || fresh.length > 0) accounts.push(withId(row, fresh, table, id))
    for (const words of [id, ...fresh.map((cell) => wordsFor(id, cell))]) told.add(words)
    years.push(ofYear(row, inner, id))
  }
  return { accounts, years, troubles }
}

const accountKey = (name: string) => nameKey(name.normalize('NFKC')).replace(/\s+/gu, '')

const wordsFor = (id: string, { column, value }: ReadCell) => JSON.stringify([id, column.path, value])

/** What a row says of its account. A name that led to it, however it is spelled, has said all it had to. */
function ownCells(row: ImportRow, isNew: boolean): readonly ReadCell[] {
  const numbered = typeof cellAt(row, ['id'])?.value === 'string'
  return row.cells.filter((cell) => {
    const [key] = cell.column.path
    if (isYears(cell) || cell.value === null || key === 'id') return false
    return key !== 'account' || numbered || isNew
  })
}

function accountOf(
  row: ImportRow,
  known: readonly Data[],
  made: Map<string, string>,
  nextId: (prefix: string) => string,
): string | Trouble {
  const id = cellAt(row, ['id'])?.value
  if (typeof id === 'string') return id
  const named = cellAt(row, ['account'])
  const name = typeof named?.value === 'string' ? accountKey(named.value) : null
  const same = known.filter(({ account }) => name === null || accountKey(String(account ?? '')) === name)
  const [only] = same
  if (same.length === 1 && typeof only?.id === 'string') return only.id
  if (name === null || !named) return wrong(row, cellAt(row, [INNER, 0, 'year']), whichAccount)
  if (known.length > 0) return wrong(row, named, knownAccount(known))
  const fresh = made.get(name) ?? nextId('ZJ')
  made.set(name, fresh)
  return fresh
}

function wrong(row: ImportRow, cell: ReadCell | undefined, wanted: Text): Trouble {
  return {
    place: cell ? placeOf(row, cell) : row.place,
    value: cell ? (row.original[cell.at] ?? null) : null,
    wanted,
  }
}

const whichAccount: Text = {
  zh: '某一个账户的年度：加一列“账户”或“编号”（如 ZJ-001）',
  en: 'the year of a certain account: add a column 账户 or 编号 (such as ZJ-001)',
}

function knownAccount(known: readonly Data[]): Text {
  const names = known.map(({ id, account }) => `${String(id)} ${String(account ?? '—')}`)
  return {
    zh: `已登记的一个账户：${names.join('、')}（新的账户，加一列“编号”，写没有用过的编号）`,
    en: `one of the accounts: ${names.join(', ')} (for a new one add a column 编号 with a number that is free)`,
  }
}

function withId(row: ImportRow, cells: readonly ReadCell[], { columns }: FormTable, id: string): ImportRow {
  const column = columns.find(({ type }) => type === 'id')
  if (!column || cells.some((cell) => cell.column === column)) return { ...row, cells }
  return { ...row, cells: [{ column, at: cells[0]?.at ?? 0, value: id }, ...cells] }
}

function ofYear(row: ImportRow, table: FormTable, id: string): ImportRow {
  const [column] = table.columns
  const { at = 0 } = cellAt(row, ['id']) ?? cellAt(row, ['account']) ?? row.cells[0] ?? {}
  const parent: ReadCell[] = column ? [{ column, at, value: id }] : []
  const cells = row.cells
    .filter((cell) => isYears(cell))
    .map((cell) => ({ ...cell, column: inner(cell.column) }))
  return { ...row, table, cells: [...parent, ...cells] }
}

const inner = (column: FormColumn): FormColumn => ({ ...column, path: column.path.slice(2) })

/** The years of an account as the table that they are in the paper. */
function yearsTable({ name, path, title, columns }: FormTable): FormTable {
  const id = columns.find(({ type }) => type === 'id')
  const own = columns.filter((column) => column.path[0] === INNER).map(inner)
  const parent: FormColumn[] = id ? [{ ...id, type: 'parent', path: ['..', 'id'] }] : []
  return {
    name: `${name}.${INNER}`,
    path: [...path, INNER],
    title,
    prefix: null,
    parent: name,
    columns: [...parent, ...own],
  }
}
