import { addMonths, workingDayFrom } from '../analysis/periods.ts'
import { clues as kind } from '../papers/clues.ts'
import type { CluesPaper } from '../papers/types/clues.ts'
import type { Workspace } from '../papers/workspace.ts'
import type { Ledger } from './ledger.ts'
import { buildSheet, type LedgerColumn } from './ledger-sheet.ts'
import { columnsOf, listed, type RecordRow, townColumn, villageColumn } from './record-columns.ts'
import { referenceText } from './reference-text.ts'
import { restrictedRows } from './restricted-rows.ts'

type Clue = CluesPaper['clues'][number]

export const clues: Ledger = {
  name: 'clues',
  title: { zh: '问题线索台账', en: 'Ledger of clues' },
  restricted: true,
  fromRestricted: true,
  sheets: (workspace, villages, edition = 'full') => [
    buildSheet(
      {
        name: '问题线索',
        subject: '问题线索台账',
        columns: columns(workspace),
        rows: restrictedRows(villages, kind, (paper) => paper.clues),
        notes: [
          '来源：各村问题线索，一条一行；线索尚待有权机关核实，不是结论。受限资料，只由本组保管，不得外传。',
          '反馈期限按本轮设置的线索反馈月数自移交之日推算；未设置的，印“—”。',
        ],
      },
      workspace,
      edition,
    ),
  ],
}

function columns(workspace: Workspace): readonly LedgerColumn<RecordRow<Clue>>[] {
  const field = columnsOf<Clue>(kind, ['clues', 0])
  return [
    townColumn,
    villageColumn,
    field('id'),
    { title: '反映对象', format: 'text', cell: ({ record }) => record.about.name },
    { title: '职务', format: 'text', width: 14, cell: ({ record }) => record.about.post },
    field('text', 'text', { width: 40 }),
    field('discipline'),
    field('sources', 'text', { cell: ({ record }) => listed(record.sources.map(referenceText)) }),
    field('to', 'text', { width: 18 }),
    field('handed', 'date'),
    field('mode'),
    { title: '反馈期限', format: 'date', cell: ({ record }) => answerBy(record, workspace) },
    field('answer'),
    { title: '逾期', format: 'text', cell: ({ record }) => overdue(record, workspace) },
    field('handling'),
    field('outcome'),
  ]
}

/** null where the round sets no period or does not give the holidays of the year. */
function answerBy({ handed }: Clue, { round }: Workspace): string | null {
  const months = round.data.deadlines?.clue_months
  if (!handed || months === undefined) return null
  const last = workingDayFrom(addMonths(handed, months), round.data.holidays)
  return 'day' in last ? last.day : null
}

function overdue(clue: Clue, workspace: Workspace): string | null {
  const by = answerBy(clue, workspace)
  if (by === null) return null
  return !clue.answer && by < workspace.today ? '逾期' : '否'
}
