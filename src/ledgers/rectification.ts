import { sumHundredths } from '../analysis/hundredths.ts'
import { type Issue, issues } from '../papers/issues.ts'
import { type RectificationItem as Item, rectification as kind } from '../papers/rectification.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import { inYuan } from './in-yuan.ts'
import type { Ledger } from './ledger.ts'
import { buildSheet, type LedgerColumn, type LedgerSheet } from './ledger-sheet.ts'
import { columnsOf, type RecordRow, recordRows, townColumn, villageColumn } from './record-columns.ts'
import { slipsSheet } from './slips-sheet.ts'

type Column = LedgerColumn<RecordRow<Item>>

export const rectification: Ledger = {
  name: 'rectification',
  title: { zh: '整改台账', en: 'Ledger of rectification' },
  restricted: false,
  sheets: (workspace, villages, edition = 'full') => {
    const rows = recordRows(villages, kind, (paper) => paper.rectification)
    const progress: LedgerSheet<RecordRow<Item>> = {
      name: '整改台账',
      subject: '整改台账',
      columns: progressColumns(workspace),
      rows,
      notes: ['来源：各村整改台账，一个问题一行；“逾期”指完成期限在截至日之前而整改状态为未启动或整改中。'],
    }
    const results: LedgerSheet<RecordRow<Item>> = {
      name: '整改成效与核验',
      subject: '整改成效与核验',
      columns: resultColumns,
      rows,
      notes: ['来源：各村整改台账，一个问题一行，编号与“整改台账”对应；金额单位为元，为各项措施合计。'],
    }
    const slips = slipsSheet(workspace, villages)
    return [
      buildSheet(progress, workspace, edition),
      buildSheet(results, workspace, edition),
      buildSheet(slips, workspace, edition),
    ]
  },
}

const field = columnsOf<Item>(kind, ['rectification', 0])
const feature: Column = {
  title: '主要特征',
  format: 'text',
  width: 20,
  cell: ({ village, record }) => (record.issue === null ? null : featureOf(village, record.issue)),
}

function progressColumns({ today }: Workspace): readonly Column[] {
  return [
    townColumn,
    villageColumn,
    field('id'),
    field('issue'),
    feature,
    field('mode'),
    field('leader'),
    field('owner', 'text', { width: 12 }),
    field('unit'),
    field('due', 'date'),
    field('status'),
    { title: '逾期', format: 'text', cell: ({ record }) => overdue(record, today) },
    { title: '整改措施', format: 'text', width: 42, cell: ({ record }) => measuresOf(record) },
    { title: '最近进展', format: 'text', width: 32, cell: ({ record }) => latest(record) },
  ]
}

const resultColumns: readonly Column[] = [
  townColumn,
  villageColumn,
  field('id'),
  feature,
  { title: '收回金额（元）', format: 'money', cell: ({ record }) => total(record, 'recovered') },
  { title: '兑付金额（元）', format: 'money', cell: ({ record }) => total(record, 'paid_out') },
  { title: '建立制度', format: 'text', width: 28, cell: ({ record }) => rulesOf(record) },
  { title: '核验人', format: 'text', cell: ({ record }) => record.verified?.by ?? null },
  { title: '核验日期', format: 'date', cell: ({ record }) => record.verified?.date ?? null },
  { title: '群众评判', format: 'text', cell: ({ record }) => record.verified?.villagers ?? null },
  { title: '回头看', format: 'text', cell: ({ record }) => lookbacksOf(record) },
  { title: '处理人员', format: 'text', cell: ({ record }) => dealtOf(record) },
  field('outcome'),
  field('status'),
]

function featureOf(village: Village, id: string): string | null {
  const all: readonly Issue[] = papersOf(village, issues).flatMap(({ data }) => data.issues)
  return all.find((issue) => issue.id === id)?.feature ?? null
}

function overdue({ due, status }: Item, today: string): string | null {
  if (!due) return null
  return due < today && (status === '未启动' || status === '整改中') ? '逾期' : '否'
}

function measuresOf({ measures }: Item): string | null {
  const lines = measures.map(({ text, type, done }, i) => {
    const ended = done ? `（${done} 完成）` : ''
    return `${i + 1}. ${type ? `［${type}］` : ''}${text ?? '—'}${ended}`
  })
  return lines.length > 0 ? lines.join('\n') : null
}

function latest({ events }: Item): string | null {
  const last = events.at(-1)
  return last?.text ? `${last.date ? `${last.date} ` : ''}${last.text}` : null
}

/** Of the measures that name a sum; none of them means no value, not 0. */
function total({ measures }: Item, key: 'recovered' | 'paid_out'): number | null {
  const sums = measures.map((measure) => measure[key]).filter((sum) => sum !== null && sum !== undefined)
  return sums.length > 0 ? inYuan(sumHundredths(sums)) : null
}

function rulesOf({ measures }: Item): string | null {
  return measures.flatMap(({ rule }) => rule ?? []).join('\n') || null
}

function lookbacksOf({ lookbacks = [] }: Item): string | null {
  return lookbacks.map(({ date, found }) => `${date ?? '—'} ${found ?? '—'}`).join('\n') || null
}

function dealtOf({ dealt }: Item): string | null {
  const counts = (['立案', '处分', '诫勉', '其他'] as const).flatMap((way) => {
    const count = dealt?.[way]
    return count ? [`${way}${count}人`] : []
  })
  return counts.join('、') || null
}
