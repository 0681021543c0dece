import type { FormColumn, FormTable } from '../forms/form-table.ts'
import type { Data } from './apply-cells.ts'

/** By what two rows are of the same record, where records bear no number. */
const keys: Readonly<Record<string, readonly string[]>> = {
  responses: ['ballot'],
  ballots: ['ballot'],
  subjects: ['id'],
  results: ['officer'],
  held: ['occasion', 'date'],
  tallies: ['item', 'subject', 'group'],
  balances: ['year'],
  persons: ['alias'],
  'funds.years': ['year'],
  'contracts.rents': ['year', 'due_on'],
}

/** Whether a column is one of those that tell records of its list apart. */
export function isKey({ name, prefix }: FormTable, { path: [key = ''] }: Pick<FormColumn, 'path'>): boolean {
  return (prefix === null ? (keys[name] ?? []) : ['id']).includes(String(key))
}

/** What tells a record from others of its list; null where it has nothing of the kind yet. */
export function recordKey({ name, prefix }: FormTable, record: Data): string | null {
  return keyBy(prefix === null ? (keys[name] ?? []) : ['id'], record)
}

/** The same by the name of the list alone: lists without keys of their own have numbered records. */
export function keyOf(list: string, record: Data): string | null {
  return keyBy(keys[list] ?? ['id'], record)
}

function keyBy(fields: readonly string[], record: Data): string | null {
  const said = fields.map((key) => record[key] ?? null)
  return said.every((value) => value === null) ? null : JSON.stringify(said)
}
