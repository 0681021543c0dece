import { isOpenLead } from '../analysis/due.ts'
import { groupBy } from '../analysis/group-by.ts'
import { hundredths } from '../analysis/hundredths.ts'
import { isDone, isOverdue } from '../analysis/rectification-progress.ts'
import { issuesOf, type VillageIssue } from '../analysis/round-issues.ts'
import { leads } from '../papers/leads.ts'
import { rectification } from '../papers/rectification.ts'
import { reviews } from '../papers/reviews.ts'
import { slips } from '../papers/slips.ts'
import { visits } from '../papers/visits.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import { inYuan } from './in-yuan.ts'
import type { Ledger } from './ledger.ts'
import { buildSheet, type LedgerColumn } from './ledger-sheet.ts'
import { townColumn, villageColumn } from './record-columns.ts'

/** What was done and found in the round, in figures: a row a village, twice for the page's sake, and a row a topic. */
export const statistics: Ledger = {
  name: 'statistics',
  title: { zh: '本轮统计', en: 'Statistics of the round' },
  restricted: false,
  sheets: (workspace, villages, edition = 'full') => {
    const verified = issuesOf(villages).filter(({ issue }) => issue.status === '已核实')
    const rows = villages.map((village) => ({ village }))
    const work = {
      name: '本轮统计（工作、整改）',
      subject: '统计表（工作、整改，按村）',
      columns: [townColumn, villageColumn, ...workColumns, ...cureColumns(workspace)],
      rows,
      notes: ['来源：各村底稿。整改事项回头看发现未到位、反弹的，不计为已完成。'],
    }
    const problems = {
      name: '本轮统计（问题）',
      subject: '统计表（问题，按村）',
      columns: [townColumn, villageColumn, ...problemColumns(workspace, verified)],
      rows,
      notes: [
        '来源：各村问题底稿，只计底稿已核实的；金额为底稿载明的合计，单位为元，各问题之间重复的未扣除。',
      ],
    }
    const byTopic = {
      name: '本轮统计（按主题）',
      subject: '统计表（按问题主题）',
      columns: topicColumns,
      rows: topicRows(workspace, verified),
      notes: ['来源：各村问题底稿，只计底稿已核实的。涉及两个以上村的主题排在前面。'],
    }
    return [
      buildSheet(work, workspace, edition),
      buildSheet(problems, workspace, edition),
      buildSheet(byTopic, workspace, edition),
    ]
  },
}

type Row = { readonly village: Village }

function count(title: string, of: (village: Village) => number): LedgerColumn<Row> {
  return { title, format: 'integer', cell: ({ village }) => of(village) }
}

const suspected = (village: Village) => papersOf(village, leads).flatMap(({ data }) => data.leads)

const workColumns: readonly LedgerColumn<Row>[] = [
  count('走访（次）', (village) => papersOf(village, visits).flatMap(({ data }) => data.visits).length),
  count('查阅记录（条）', (village) => papersOf(village, reviews).flatMap(({ data }) => data.reviews).length),
  count('待查问题（条）', (village) => suspected(village).length),
  count('未查结', (village) => suspected(village).filter(({ status }) => isOpenLead(status)).length),
]

function problemColumns(
  { checklist }: Workspace,
  verified: readonly VillageIssue[],
): readonly LedgerColumn<Row>[] {
  const found = groupBy(verified, ({ village }) => village)
  const its = ({ name }: Village) => (found.get(name) ?? []).map(({ issue }) => issue)
  return [
    count('问题（个）', (village) => its(village).length),
    count('重点', (village) => its(village).filter(({ level }) => level === '重点').length),
    count('一般', (village) => its(village).filter(({ level }) => level !== '重点').length),
    ...(checklist?.data.aspects ?? []).map(({ id, name }) =>
      count(name, (village) => its(village).filter(({ aspect }) => aspect === id).length),
    ),
    { title: '涉及金额（元）', format: 'money', cell: ({ village }) => amountOf(its(village)) },
  ]
}

function cureColumns({ today }: Workspace): readonly LedgerColumn<Row>[] {
  const items = (village: Village) =>
    papersOf(village, rectification).flatMap(({ data }) => data.rectification)
  const given = (village: Village) => papersOf(village, slips).flatMap(({ data }) => data.slips)
  const late = (village: Village) => items(village).filter((one) => isOverdue(one, today))
  return [
    count('交办单（件）', (village) => given(village).length),
    count('已销号', (village) => given(village).filter(({ closed }) => Boolean(closed)).length),
    count('整改事项', (village) => items(village).length),
    count('已完成', (village) => items(village).filter(isDone).length),
    count('逾期', (village) => late(village).length),
  ]
}

function amountOf(its: readonly { readonly amount?: number | null }[]): number | null {
  const amounts = its.map(({ amount }) => hundredths(amount)).filter((amount) => amount !== null)
  return inYuan(amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0n))
}

interface TopicRow {
  readonly topic: string
  readonly aspect: string | null
  readonly villages: readonly string[]
  readonly its: readonly VillageIssue['issue'][]
}

const topicColumns: readonly LedgerColumn<TopicRow>[] = [
  { title: '问题主题', format: 'text', width: 24, cell: ({ topic }) => topic },
  { title: '问题类别', format: 'text', width: 24, cell: ({ aspect }) => aspect },
  { title: '涉及村数', format: 'integer', cell: ({ villages }) => villages.length },
  { title: '涉及村', format: 'text', width: 36, cell: ({ villages }) => villages.join('、') || null },
  { title: '问题（个）', format: 'integer', cell: ({ its }) => its.length },
  { title: '重点', format: 'integer', cell: ({ its }) => its.filter(({ level }) => level === '重点').length },
  { title: '涉及金额（元）', format: 'money', cell: ({ its }) => amountOf(its) },
]

function topicRows({ checklist }: Workspace, verified: readonly VillageIssue[]): readonly TopicRow[] {
  const { topics = [], aspects = [] } = checklist?.data ?? {}
  const rows = topics.map(({ id, name, aspect }) => {
    const of = verified.filter(({ issue }) => issue.topic === id)
    return {
      topic: name,
      aspect: aspects.find((one) => one.id === aspect)?.name ?? null,
      villages: [...new Set(of.map(({ village }) => village))],
      its: of.map(({ issue }) => issue),
    }
  })
  return rows.filter(({ its }) => its.length > 0).sort((a, b) => b.villages.length - a.villages.length)
}
