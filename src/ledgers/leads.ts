import { leads as kind, type Lead } from '../papers/leads.ts'
import type { Workspace } from '../papers/workspace.ts'
import type { Ledger } from './ledger.ts'
import { buildSheet, type LedgerColumn } from './ledger-sheet.ts'
import { namesIn } from './problems.ts'
import { columnsOf, listed, type RecordRow, recordRows, townColumn, villageColumn } from './record-columns.ts'
import { referenceText } from './reference-text.ts'

export const leads: Ledger = {
  name: 'leads',
  title: { zh: '待查问题台账', en: 'Ledger of leads' },
  restricted: true,
  sheets: (workspace, villages, edition = 'full') => [
    buildSheet(
      {
        name: '待查问题',
        subject: '待查问题台账',
        columns: columns(workspace),
        rows: recordRows(villages, kind, (paper) => paper.leads),
        notes: [
          '来源：各村待查问题清单，一条疑点一行；疑点尚待核实，不是结论；“逾期”指核查期限在截至日之前而未查清结果。',
          ...(edition === 'full'
            ? ['本表载有疑点内容和来源，仅供巡察组内部使用，不得外传。']
            : ['疑点内容、来源和核查材料不在本表，见巡察组内部的待查问题台账。']),
        ],
      },
      workspace,
      edition,
    ),
  ],
}

function columns(workspace: Workspace): readonly LedgerColumn<RecordRow<Lead>>[] {
  const field = columnsOf<Lead>(kind, ['leads', 0])
  const named = namesIn(workspace)
  return [
    townColumn,
    villageColumn,
    field('id'),
    // 谈话 or 信访 says that somebody spoke
    field('source', 'text', { guarded: true }),
    field('from', 'text', { guarded: true, cell: ({ record }) => listed(record.from?.map(referenceText)) }),
    field('text', 'text', { width: 42 }),
    field('aspect', 'text', { width: 16, cell: ({ record }) => named(record.aspect) }),
    field('priority'),
    field('assigned'),
    field('due', 'date'),
    field('status'),
    { title: '逾期', format: 'text', cell: ({ record }) => overdue(record, workspace.today) },
    field('route'),
    field('checked_by', 'text', {
      guarded: true,
      cell: ({ record }) => listed(record.checked_by?.map(referenceText)),
    }),
    field('issue'),
    field('note', 'text', { guarded: true }),
  ]
}

function overdue({ due, status }: Lead, today: string): string | null {
  if (!due) return null
  return due < today && (status === '待查' || status === '核查中') ? '逾期' : '否'
}
