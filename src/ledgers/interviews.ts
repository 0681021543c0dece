import { coverageOf } from '../analysis/coverage.ts'
import { mustTalkWords } from '../analysis/must-talk.ts'
import { interviews as kind } from '../papers/interviews.ts'
import type { InterviewsPaper } from '../papers/types/interviews.ts'
import { village as villageKind } from '../papers/village.ts'
import { paperOf, type Village, type Workspace } from '../papers/workspace.ts'
import type { Ledger } from './ledger.ts'
import { buildSheet, type LedgerColumn } from './ledger-sheet.ts'
import { columnsOf, listed, type RecordRow, townColumn, villageColumn } from './record-columns.ts'
import { restrictedRows } from './restricted-rows.ts'

type Interview = InterviewsPaper['interviews'][number]

export const interviews: Ledger = {
  name: 'interviews',
  title: { zh: '谈话台账', en: 'Ledger of interviews' },
  restricted: true,
  fromRestricted: true,
  sheets: (workspace, villages, edition = 'full') => [
    buildSheet(
      {
        name: '谈话台账',
        subject: '谈话台账',
        columns: columns(),
        rows: restrictedRows(villages, kind, (paper) => paper.interviews),
        notes: ['来源：各村谈话记录，一次谈话一行。受限资料，只由本组保管，不得外传。'],
      },
      workspace,
      edition,
    ),
    buildSheet(
      {
        name: '必谈进度',
        subject: '必谈对象谈话进度',
        columns: progressColumns(workspace),
        rows: villages.map((village) => ({ village })),
        notes: [
          `必谈对象：${mustTalkWords(workspace.round.data, typesOf(villages)).join('、')}${workspace.round.data.must_talk ? '' : '（本轮未另定，按通常做法）'}。一人兼任书记、主任的，谈一次即可。`,
        ],
      },
      workspace,
      edition,
    ),
  ],
}

function columns(): readonly LedgerColumn<RecordRow<Interview>>[] {
  const field = columnsOf<Interview>(kind, ['interviews', 0])
  return [
    townColumn,
    villageColumn,
    field('id'),
    field('date', 'date'),
    { title: '时间', format: 'text', cell: ({ record }) => timeOf(record) },
    field('place', 'text', { width: 18 }),
    field('interviewers'),
    field('recorder'),
    field('person'),
    field('category'),
    field('points', 'text', { width: 36, cell: ({ record }) => listed(record.points) }),
    field('leads', 'text', { cell: ({ record }) => listed(record.leads) }),
    field('signed'),
    field('scan'),
  ]
}

function timeOf({ from, to }: Interview): string | null {
  if (!from) return null
  return to ? `${from}—${to}` : from
}

function progressColumns({ round }: Workspace): readonly LedgerColumn<{ readonly village: Village }>[] {
  const coverage = (village: Village) => coverageOf(village, true, round.data)
  return [
    townColumn,
    villageColumn,
    { title: '谈话（人次）', format: 'integer', cell: ({ village }) => coverage(village).interviews },
    {
      title: '未谈的必谈对象',
      format: 'text',
      cell: ({ village }) => coverage(village).notTalkedTo?.join('、') || '无',
    },
  ]
}

function typesOf(villages: readonly Village[]) {
  return villages.map((village) => paperOf(village, villageKind)?.data.type)
}
