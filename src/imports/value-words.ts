import { wordsOfRecord } from '../forms/cell-words.ts'
import type { FormColumn } from '../forms/form-table.ts'
import type { Data } from './apply-cells.ts'
import type { ReadCell } from './import-row.ts'

/** Whether a record says what a cell says. */
export function agrees(record: Data, { column, value }: ReadCell): boolean {
  if (column.type === 'parent') return true
  const [now] = wordsOfRecord([column], record)
  return now === wordOfValue({ column, value })
}

/** What a form would say for a value, in the spelling in which values are compared. */
export function wordOfValue({ column, value }: Pick<ReadCell, 'column' | 'value'>): string {
  if (typeof value === 'string' && column.type === 'letter') return value
  return wordsOfRecord(aloneAs(column), { value })[0] ?? ''
}

const alone = new WeakMap<FormColumn, readonly FormColumn[]>()

/** The column as if it were all that a record has. */
function aloneAs(column: FormColumn): readonly FormColumn[] {
  const known = alone.get(column)
  if (known) return known
  const made = [
    { ...column, type: column.type === 'letter' ? ('text' as const) : column.type, path: ['value'] },
  ]
  alone.set(column, made)
  return made
}
