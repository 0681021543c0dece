import { dayInChinese } from '../papers/day-in-chinese.ts'
import type { Workspace } from '../papers/workspace.ts'
import type { Cell, SheetColumn, SheetView } from '../views/workbook.ts'
import type { LedgerEdition } from './ledger.ts'

export interface LedgerColumn<Row> extends SheetColumn {
  /** a protected field, or one that says that somebody spoke: not in open editions */
  readonly guarded?: boolean
  readonly cell: (row: Row) => Cell
}

export interface LedgerSheet<Row> {
  readonly name: string
  /** follows the name of the round in the title of the sheet */
  readonly subject: string
  readonly columns: readonly LedgerColumn<Row>[]
  readonly rows: Iterable<Row>
  /** what the figures are taken from and how they are reckoned */
  readonly notes: readonly string[]
}

/** A sheet under the round's name and the day, with the columns that its edition may show. */
export function buildSheet<Row>(
  sheet: LedgerSheet<Row>,
  workspace: Workspace,
  edition: LedgerEdition,
): SheetView {
  const columns = sheet.columns.filter((column) => edition === 'full' || !column.guarded)
  const { rows } = sheet
  return {
    name: sheet.name,
    title: `${workspace.round.data.name}${sheet.subject}`,
    columns: columns.map(({ title, format, width }) => ({ title, format, ...(width ? { width } : {}) })),
    notes: [`截至日：${dayInChinese(workspace.today)}。“—”表示没有数据。`, ...sheet.notes],
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield columns.map((column) => column.cell(row))
      },
    },
  }
}
