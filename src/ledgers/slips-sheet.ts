import { type Slip, slips } from '../papers/slips.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { LedgerSheet } from './ledger-sheet.ts'
import { columnsOf, type RecordRow, recordRows, townColumn, villageColumn } from './record-columns.ts'

/** Immediate-rectification slips. What led to a slip (a visit, a petition) is left out: it says that somebody spoke. */
export function slipsSheet(workspace: Workspace, villages: readonly Village[]): LedgerSheet<RecordRow<Slip>> {
  const field = columnsOf<Slip>(slips, ['slips', 0])
  return {
    name: '立行立改交办单',
    subject: '立行立改交办单台账',
    columns: [
      townColumn,
      villageColumn,
      field('id'),
      field('to'),
      field('requirement', 'text', { width: 40 }),
      field('issued', 'date'),
      field('due', 'date'),
      { title: '签收人', format: 'text', cell: ({ record }) => record.received?.by ?? null },
      { title: '签收日期', format: 'date', cell: ({ record }) => record.received?.date ?? null },
      field('response'),
      field('result', 'text', { width: 34 }),
      field('evidence'),
      { title: '核验人', format: 'text', cell: ({ record }) => record.verified?.by ?? null },
      { title: '核验日期', format: 'date', cell: ({ record }) => record.verified?.date ?? null },
      field('villagers'),
      field('closed', 'date'),
      { title: '逾期', format: 'text', cell: ({ record }) => overdue(record, workspace.today) },
    ],
    rows: recordRows(villages, slips, (paper) => paper.slips),
    notes: ['来源：各村立行立改交办单；“逾期”指限办日期在截至日之前而尚未销号。'],
  }
}

function overdue({ due, closed }: Slip, today: string): string | null {
  if (!due) return null
  return due < today && !closed ? '逾期' : '否'
}
