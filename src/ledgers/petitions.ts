import { daysBetween, knownDay } from '../analysis/periods.ts'
import {
  finishAtMostBy,
  finishBy,
  informBy,
  isFinished,
  type Petition,
} from '../analysis/petition-deadlines.ts'
import { petitions as kind } from '../papers/petitions.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import type { Workspace } from '../papers/workspace.ts'
import type { Ledger } from './ledger.ts'
import { buildSheet, type LedgerColumn } from './ledger-sheet.ts'
import { columnsOf, type RecordRow, townColumn, villageColumn } from './record-columns.ts'
import { restrictedRows } from './restricted-rows.ts'

export const petitions: Ledger = {
  name: 'petitions',
  title: { zh: '信访台账', en: 'Ledger of petitions' },
  restricted: true,
  fromRestricted: true,
  sheets: (workspace, villages, edition = 'full') => [
    buildSheet(
      {
        name: '信访台账',
        subject: '信访台账',
        columns: columns(workspace),
        rows: restrictedRows(villages, kind, (paper) => paper.petitions),
        notes: [
          '来源：各村信访登记，一件一行。受限资料，只由本组保管，不得外传。',
          '期限：实名信访自收到之日起15日内书面告知，自受理之日起60日内办结，经批准可以延长，延长不超过30日（《信访工作条例》）；末日是休息日的顺延至下一工作日。缺当年节假日表的不推算，印“—”。',
        ],
      },
      workspace,
      edition,
    ),
  ],
}

function columns({ round, today }: Workspace): readonly LedgerColumn<RecordRow<Petition>>[] {
  const field = columnsOf<Petition>(kind, ['petitions', 0])
  const due = (petition: Petition) => petition.due ?? knownDay(finishBy(petition, round.data))
  return [
    townColumn,
    villageColumn,
    field('id'),
    field('received', 'date'),
    field('channel'),
    field('real_name'),
    field('petitioner'),
    field('about', 'text', { width: 16 }),
    field('text', 'text', { width: 36 }),
    field('in_scope'),
    { title: '告知期限', format: 'date', cell: ({ record }) => knownDay(informBy(record, round.data)) },
    field('informed', 'date'),
    { title: '告知情况', format: 'text', cell: ({ record }) => informedState(record, round.data, today) },
    field('accepted', 'date'),
    field('handler'),
    { title: '办结期限', format: 'date', cell: ({ record }) => due(record) },
    { title: '最长期限', format: 'date', cell: ({ record }) => knownDay(finishAtMostBy(record, round.data)) },
    { title: '剩余天数', format: 'integer', cell: ({ record }) => daysLeft(record, due(record), today) },
    { title: '逾期', format: 'text', cell: ({ record }) => overdue(record, due(record), today) },
    field('routed'),
    field('result', 'text', { width: 28 }),
    field('status'),
  ]
}

function informedState(petition: Petition, round: RoundPaper, today: string): string | null {
  const by = knownDay(informBy(petition, round))
  if (by === null) return null
  if (petition.informed) return petition.informed > by ? '超期告知' : '按期告知'
  return today > by ? '超期未告知' : '待告知'
}

/** Handed on is no longer ours to finish. */
function isDone(petition: Petition): boolean {
  return isFinished(petition) || petition.status === '转办'
}

function daysLeft(petition: Petition, due: string | null, today: string): number | null {
  return due === null || isDone(petition) ? null : daysBetween(today, due)
}

function overdue(petition: Petition, due: string | null, today: string): string | null {
  if (due === null) return null
  return !isDone(petition) && due < today ? '逾期' : '否'
}
