import { type Issue, issues } from '../papers/issues.ts'
import type { Workspace } from '../papers/workspace.ts'
import type { Ledger } from './ledger.ts'
import { buildSheet, type LedgerColumn, type LedgerSheet } from './ledger-sheet.ts'
import { columnsOf, listed, type RecordRow, recordRows, townColumn, villageColumn } from './record-columns.ts'
import { referenceText } from './reference-text.ts'

type Column = LedgerColumn<RecordRow<Issue>>

export const problems: Ledger = {
  name: 'problems',
  title: { zh: '问题台账', en: 'Ledger of problems' },
  restricted: true,
  sheets: (workspace, villages, edition = 'full') => {
    const rows = recordRows(villages, issues, (paper) => paper.issues)
    const own = edition === 'full' ? ['本表载有问题出处，仅供巡察组内部使用，不得送达被巡察单位。'] : []
    const main: LedgerSheet<RecordRow<Issue>> = {
      name: '问题台账',
      subject: '问题台账',
      columns: mainColumns(workspace),
      rows,
      notes: [
        '来源：各村问题底稿，一事一行；金额单位为元；问题类别、问题主题按本轮监督重点清单；责任认定为初步意见。',
        ...own,
      ],
    }
    const judged: LedgerSheet<RecordRow<Issue>> = {
      name: '问题定性与建议',
      subject: '问题定性与建议',
      columns: judgedColumns,
      rows,
      notes: ['来源：各村问题底稿，一事一行，编号与“问题台账”对应；性质和纪律为初步判断。', ...own],
    }
    return [buildSheet(main, workspace, edition), buildSheet(judged, workspace, edition)]
  },
}

const field = columnsOf<Issue>(issues, ['issues', 0])
const feature = field('feature', 'text', { width: 18 })

function mainColumns(workspace: Workspace): readonly Column[] {
  const named = namesIn(workspace)
  return [
    townColumn,
    villageColumn,
    field('id'),
    field('topic', 'text', { cell: ({ record }) => named(record.topic) }),
    field('aspect', 'text', { width: 14, cell: ({ record }) => named(record.aspect) }),
    feature,
    field('text', 'text', { width: 46 }),
    field('level'),
    field('years', 'text', { cell: ({ record }) => listed(record.years?.map(String)) }),
    field('amount', 'money'),
    field('people', 'text', { width: 26, cell: ({ record }) => responsible(record) }),
    field('sources', 'text', {
      guarded: true,
      cell: ({ record }) => listed(record.sources.map(referenceText)),
    }),
    field('status'),
  ]
}

const judgedColumns: readonly Column[] = [
  townColumn,
  villageColumn,
  field('id'),
  feature,
  field('point'),
  // 个别谈话 or 受理信访 says that somebody spoke
  field('learnt', 'text', { guarded: true }),
  field('where'),
  field('basis', 'text', { width: 30, cell: ({ record }) => basisOf(record) }),
  field('nature'),
  field('discipline'),
  field('cause', 'text', { width: 24 }),
  field('solve_at'),
  field('department', 'text', { width: 14 }),
  field('suggestion', 'text', { width: 28 }),
  { title: '经办人', format: 'text', cell: ({ record }) => record.sign?.drafted?.by ?? null },
  { title: '复核人', format: 'text', cell: ({ record }) => record.sign?.reviewed?.by ?? null },
  { title: '审签人', format: 'text', cell: ({ record }) => record.sign?.approved?.by ?? null },
  field('note', 'text', { guarded: true }),
]

/** Names of the checklist's aspects and topics; an id it does not know stands as it is. */
export function namesIn({ checklist: paper }: Workspace): (id: string | null | undefined) => string | null {
  const { aspects = [], topics = [] } = paper?.data ?? {}
  const names = new Map([...aspects, ...topics].map(({ id, name }) => [id, name]))
  return (id) => (id === null || id === undefined ? null : (names.get(id) ?? id))
}

function responsible({ people = [] }: Issue): string | null {
  const lines = people.map(
    ({ name, post, duty }) => `${name}${post ? `（${post}）` : ''}${duty ? `：${duty}` : ''}`,
  )
  return lines.length > 0 ? lines.join('\n') : null
}

function basisOf({ basis = [] }: Issue): string | null {
  const lines = basis.map(({ title, article }) => `${title}${article ?? ''}`)
  return lines.length > 0 ? lines.join('\n') : null
}
