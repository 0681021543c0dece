import { isOpen } from '../analysis/rectification-progress.ts'
import { readReference } from '../papers/read-reference.ts'
import { type CommonProblem, type Feedback, town as kind } from '../papers/town.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import type { Ledger } from './ledger.ts'
import { buildSheet, type LedgerColumn } from './ledger-sheet.ts'
import { namesIn } from './problems.ts'
import { listed } from './record-columns.ts'

interface TownRow<R> {
  readonly town: string
  readonly record: R
}

/** What the towns of these villages answer for, and what was fed back to them. */
export const townMatters: Ledger = {
  name: 'town-matters',
  title: { zh: '镇级事项台账', en: 'Ledger of town matters' },
  restricted: false,
  sheets: (workspace, villages, edition = 'full') => {
    const towns = townsOf(workspace, villages)
    const common = {
      name: '镇级共性问题',
      subject: '镇级共性问题整改台账',
      columns: commonColumns(workspace, villages),
      rows: towns.flatMap((data) => (data.common ?? []).map((record) => ({ town: data.name, record }))),
      notes: [
        '来源：各镇共性问题整改登记，一类问题一行；“逾期”指完成期限在截至日之前而整改状态为未启动或整改中。',
      ],
    }
    const feedbacks = {
      name: '镇级反馈记录',
      subject: '镇级反馈记录',
      columns: feedbackColumns,
      rows: towns.flatMap((data) => (data.feedbacks ?? []).map((record) => ({ town: data.name, record }))),
      notes: ['来源：各镇反馈记录。'],
    }
    return [buildSheet(common, workspace, edition), buildSheet(feedbacks, workspace, edition)]
  },
}

function townsOf({ towns }: Workspace, villages: readonly Village[]) {
  const wanted = new Set(villages.map(({ town }) => town))
  return towns
    .flatMap((place) => papersOf(place, kind).map(({ data }) => data))
    .filter(({ name }) => wanted.has(name))
}

function commonColumns(
  workspace: Workspace,
  villages: readonly Village[],
): readonly LedgerColumn<TownRow<CommonProblem>>[] {
  const named = namesIn(workspace)
  const shown = new Set(villages.map(({ name }) => name))
  return [
    { title: '镇', format: 'text', cell: ({ town }) => town },
    { title: '问题主题', format: 'text', width: 18, cell: ({ record }) => named(record.topic) },
    {
      title: '涉及问题',
      format: 'text',
      cell: ({ record }) =>
        listed(record.issues.filter((one) => shown.has(readReference(one)?.village ?? ''))),
    },
    { title: '认领人', format: 'text', cell: ({ record }) => record.claimed?.by ?? null },
    { title: '认领日期', format: 'date', cell: ({ record }) => record.claimed?.date ?? null },
    { title: '整改措施', format: 'text', width: 42, cell: ({ record }) => listed(record.measures) },
    { title: '责任领导', format: 'text', cell: ({ record }) => record.leader },
    { title: '责任人', format: 'text', width: 16, cell: ({ record }) => record.owner },
    { title: '完成期限', format: 'date', cell: ({ record }) => record.due },
    { title: '整改状态', format: 'text', cell: ({ record }) => record.status },
    { title: '逾期', format: 'text', cell: ({ record }) => overdue(record, workspace.today) },
    { title: '最近进展', format: 'text', width: 32, cell: ({ record }) => latest(record) },
    { title: '核验人', format: 'text', cell: ({ record }) => record.verified?.by ?? null },
    { title: '核验日期', format: 'date', cell: ({ record }) => record.verified?.date ?? null },
    { title: '结果运用', format: 'text', cell: ({ record }) => record.outcome ?? null },
  ]
}

const feedbackColumns: readonly LedgerColumn<TownRow<Feedback>>[] = [
  { title: '镇', format: 'text', cell: ({ town }) => town },
  { title: '日期', format: 'date', cell: ({ record }) => record.date },
  { title: '反馈对象', format: 'text', cell: ({ record }) => record.to },
  { title: '反馈内容', format: 'text', width: 60, cell: ({ record }) => record.what },
]

function overdue(item: CommonProblem, today: string): string | null {
  if (!item.due) return null
  return item.due < today && isOpen(item) ? '逾期' : '否'
}

function latest({ events }: CommonProblem): string | null {
  const last = events.at(-1)
  return last?.text ? `${last.date ? `${last.date} ` : ''}${last.text}` : null
}
