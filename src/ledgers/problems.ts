import { type Issue, issues } from '../papers/issues.ts'
import type { Workspace } from '../papers/workspace.ts'
import type { Ledger } from './ledger.ts'
import { buildSheet, type LedgerColumn } from './ledger-sheet.ts'
import { columnsOf, type RecordRow, recordRows, townColumn, villageColumn } from './record-columns.ts'

type Column = LedgerColumn<RecordRow<Issue>>

export const problems: Ledger = {
  name: 'problems',
  title: { zh: '问题台账', en: 'Ledger of problems' },
  restricted: true,
  sheets: (workspace, villages, edition = 'full') => [
    buildSheet(
      {
        name: '问题台账',
        subject: '问题台账',
        columns: columns(workspace),
        rows: recordRows(villages, issues, (paper) => paper.issues),
        notes: [
          '来源：各村问题底稿，一事一行；金额单位为元；问题类别、问题主题按本轮监督重点清单；责任认定为初步意见。',
          ...(edition === 'full' ? ['本表载有问题出处，仅供巡察组内部使用，不得送达被巡察单位。'] : []),
        ],
      },
      workspace,
      edition,
    ),
  ],
}

function columns(workspace: Workspace): readonly Column[] {
  const field = columnsOf<Issue>(issues, ['issues', 0])
  const named = namesIn(workspace)
  return [
    townColumn,
    villageColumn,
    field('id'),
    field('topic', 'text', { cell: ({ record }) => named(record.topic) }),
    field('aspect', 'text', { cell: ({ record }) => named(record.aspect) }),
    field('point'),
    field('feature', 'text', { width: 20 }),
    field('text', 'text', { width: 44 }),
    field('level'),
    field('years'),
    field('amount', 'money'),
    field('people', 'text', { cell: ({ record }) => responsible(record) }),
    // 个别谈话 or 受理信访 says that somebody spoke
    field('learnt', 'text', { guarded: true }),
    field('where'),
    field('sources', 'text', { guarded: true }),
    field('basis', 'text', { width: 26, cell: ({ record }) => basisOf(record) }),
    field('nature'),
    field('discipline'),
    field('cause'),
    field('solve_at'),
    field('department'),
    field('suggestion', 'text', { width: 24 }),
    field('status'),
    ...signatures(),
    field('note', 'text', { guarded: true }),
  ]
}

function signatures(): readonly Column[] {
  return [
    { title: '经办人', format: 'text', cell: ({ record }) => record.sign?.drafted?.by ?? null },
    { title: '复核人', format: 'text', cell: ({ record }) => record.sign?.reviewed?.by ?? null },
    { title: '审签人', format: 'text', cell: ({ record }) => record.sign?.approved?.by ?? null },
  ]
}

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
