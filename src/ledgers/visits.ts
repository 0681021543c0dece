import { visitCoverage } from '../analysis/visit-coverage.ts'
import { village as villageKind } from '../papers/village.ts'
import { visits as kind, type Visit } from '../papers/visits.ts'
import { paperOf, papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import { Fraction, ratio } from '../scoring/fraction.ts'
import type { Cell } from '../views/workbook.ts'
import type { Ledger } from './ledger.ts'
import { buildSheet, type LedgerColumn } from './ledger-sheet.ts'
import { columnsOf, listed, type RecordRow, recordRows, townColumn, villageColumn } from './record-columns.ts'
import { perCent } from './score-cells.ts'

/** Who was visited and what they said is the team's own: open editions tell how far it walked, no more. */
export const visits: Ledger = {
  name: 'visits',
  title: { zh: '走访台账', en: 'Ledger of visits' },
  restricted: true,
  ownEdition: true,
  sheets: (workspace, villages, edition = 'full') => {
    const coverage = buildSheet(
      {
        name: '走访覆盖',
        subject: '走访覆盖情况',
        columns: coverageColumns(workspace),
        rows: villages.map((village) => coverageRow(village)),
        notes: [
          '来源：各村走访记录和村情。按户计，同一户只计一次；入户、电话、微信都算，座谈不算。没有常住户数的按总户数计算。',
        ],
      },
      workspace,
      edition,
    )
    if (edition === 'open') return [coverage]
    const records = buildSheet(
      {
        name: '走访记录',
        subject: '走访台账',
        columns: recordColumns(),
        rows: recordRows(villages, kind, (paper) => paper.visits),
        notes: ['来源：各村走访记录，一次走访一行。本表载有群众所说，仅供巡察组内部使用，不得外传。'],
      },
      workspace,
      edition,
    )
    return [coverage, records]
  },
}

interface CoverageRow {
  readonly village: Village
  readonly records: readonly Visit[]
  readonly visited: number
  readonly households: number | null
  readonly resident: boolean
}

function coverageRow(village: Village): CoverageRow {
  const papers = papersOf(village, kind).map(({ data }) => data)
  const records = papers.flatMap((paper) => paper.visits)
  const profile = paperOf(village, villageKind)?.data
  const none = { visited: 0, households: null, resident: false }
  return { village, records, ...(profile ? visitCoverage(profile, papers) : none) }
}

function coverageColumns({ round }: Workspace): readonly LedgerColumn<CoverageRow>[] {
  // [published] the county's own where it sets one
  const wanted = round.data.thresholds?.visit_share ?? '10%'
  const by = (way: string): LedgerColumn<CoverageRow> => ({
    title: `${way}（次）`,
    format: 'integer',
    cell: ({ records }) => records.filter((record) => record.by === way).length,
  })
  return [
    townColumn,
    villageColumn,
    { title: '走访次数', format: 'integer', cell: ({ records }) => records.length },
    ...['入户', '电话', '微信', '座谈'].map(by),
    { title: '走访户数', format: 'integer', cell: ({ visited }) => visited },
    { title: '应走访基数（户）', format: 'integer', cell: ({ households }) => households },
    { title: '基数口径', format: 'text', cell: ({ households, resident }) => baseOf(households, resident) },
    {
      title: '走访率',
      format: 'percent',
      cell: ({ visited, households }) => perCent(ratio(visited, households)),
    },
    { title: `达到${wanted}`, format: 'text', cell: (row) => reached(row, wanted) },
    {
      title: '收集事项（件）',
      format: 'integer',
      cell: ({ records }) => records.flatMap(({ matters }) => matters).length,
    },
  ]
}

function baseOf(households: number | null, resident: boolean): Cell {
  if (households === null) return null
  return resident ? '常住户' : '总户数'
}

function reached({ visited, households }: CoverageRow, wanted: string): Cell {
  const share = ratio(visited, households)
  const least = Fraction.parse(wanted)
  if (!share || !least) return null
  return share.compare(least) >= 0 ? '是' : '否'
}

function recordColumns(): readonly LedgerColumn<RecordRow<Visit>>[] {
  const field = columnsOf<Visit>(kind, ['visits', 0])
  const of = (cell: (matter: Visit['matters'][number]) => string | null) => (row: RecordRow<Visit>) =>
    listed(row.record.matters.map((matter) => cell(matter) ?? '—'))
  return [
    townColumn,
    villageColumn,
    field('id'),
    field('date', 'date'),
    field('villager_group'),
    field('alias'),
    field('by'),
    field('category'),
    field('visitors'),
    { title: '事项', format: 'text', width: 46, cell: of(({ text }) => text) },
    { title: '处理方式', format: 'text', cell: of(({ route }) => route) },
    { title: '转入', format: 'text', cell: of(({ to }) => to ?? null) },
  ]
}
