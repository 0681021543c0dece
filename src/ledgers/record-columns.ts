import { fieldAt, labelAt } from '../papers/fields.ts'
import type { PaperKind } from '../papers/paper.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import type { Path } from '../source/location.ts'
import type { Cell, CellFormat } from '../views/workbook.ts'
import type { LedgerColumn } from './ledger-sheet.ts'

/** A record of a village's paper: one row of a ledger. */
export interface RecordRow<R> {
  readonly village: Village
  readonly record: R
}

export const villageColumn: LedgerColumn<{ readonly village: Village }> = {
  title: '村',
  format: 'text',
  cell: ({ village }) => village.name,
}

export const townColumn: LedgerColumn<{ readonly village: Village }> = {
  title: '镇',
  format: 'text',
  cell: ({ village }) => village.town || null,
}

/**
 * Makes columns of fields shown as they stand: the schema gives the title and says whether they are protected.
 * `path` leads to a record, as in `['issues', 0]`.
 */
export function columnsOf<R extends object>(kind: PaperKind<unknown>, path: Path) {
  return (
    key: keyof R & string,
    format: CellFormat = 'text',
    more: Partial<LedgerColumn<RecordRow<R>>> = {},
  ): LedgerColumn<RecordRow<R>> => ({
    title: labelAt(kind.schema, [...path, key]),
    format,
    guarded: fieldAt(kind.schema, [...path, key])?.['x-protected'] === true,
    cell: ({ record }) => shown(record[key]),
    ...more,
  })
}

/** One to a line: a line that ends within `TH-003` is hard to read. */
export function listed(ids: readonly string[] | null | undefined): string | null {
  return ids?.join('\n') || null
}

function shown(value: unknown): Cell {
  if (Array.isArray(value)) return value.length > 0 ? value.join('、') : null
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** The records of one kind of paper in several villages; restricted copies of an ordinary kind are passed over. */
export function recordRows<T, R>(
  villages: readonly Village[],
  kind: PaperKind<T>,
  recordsIn: (data: T) => Iterable<R>,
): Iterable<RecordRow<R>> {
  return {
    *[Symbol.iterator]() {
      for (const village of villages) {
        const open = papersOf(village, kind).filter(({ source }) => !source.file.startsWith('restricted/'))
        for (const record of open.flatMap(({ data }) => [...recordsIn(data)])) yield { village, record }
      }
    },
  }
}
