import { type EvidenceItem, evidence as kind } from '../papers/evidence.ts'
import { issues } from '../papers/issues.ts'
import { readReference } from '../papers/read-reference.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import type { Ledger } from './ledger.ts'
import { buildSheet, type LedgerColumn } from './ledger-sheet.ts'
import { columnsOf, type RecordRow, recordRows, townColumn, villageColumn } from './record-columns.ts'

type Row = RecordRow<EvidenceItem>

export const evidence: Ledger = {
  name: 'evidence',
  title: { zh: '证据目录', en: 'Catalogue of evidence' },
  restricted: false,
  sheets: (workspace, villages, edition = 'full') => [
    buildSheet(
      {
        name: '证据目录',
        subject: '证据目录',
        columns: columns(),
        rows: recordRows(villages, kind, (paper) => paper.evidence),
        notes: [
          '来源：各村证据目录，受限资料的证据不在本表；“文件核对”按登记的 SHA-256 校验值与现有文件比对。',
        ],
      },
      workspace,
      edition,
    ),
  ],
}

function columns(): readonly LedgerColumn<Row>[] {
  const field = columnsOf<Row['record']>(kind, ['evidence', 0])
  const uses = new Map<Village, ReadonlyMap<string, readonly string[]>>()
  return [
    townColumn,
    villageColumn,
    field('id'),
    field('title', 'text', { width: 36 }),
    field('file'),
    field('pages', 'integer'),
    field('collected', 'date'),
    field('by'),
    { title: '大小（KB）', format: 'integer', cell: (row) => kilobytes(row) },
    { title: '文件核对', format: 'text', cell: (row) => compared(row) },
    {
      title: '支撑的问题',
      format: 'text',
      cell: ({ village, record }) => usesIn(village, uses).get(record.id)?.join('、') ?? null,
    },
    field('sha256', 'text', { width: 34 }),
  ]
}

function fileOf({ village, record }: Row) {
  return village.evidence.get(`${village.folder}/${record.file}`)
}

function kilobytes(row: Row): number | null {
  const file = fileOf(row)
  return file ? Math.ceil(file.size / 1024) : null
}

function compared(row: Row): string {
  const file = fileOf(row)
  if (!file) return '文件不在'
  if (!row.record.sha256) return '未登记校验值'
  return file.sha256 === row.record.sha256.toLowerCase() ? '一致' : '不一致'
}

/** Problems by the evidence they cite, a page of it counting for the whole; other villages' evidence aside. */
function usesIn(
  village: Village,
  known: Map<Village, ReadonlyMap<string, readonly string[]>>,
): ReadonlyMap<string, readonly string[]> {
  const found = known.get(village)
  if (found) return found
  const uses = new Map<string, string[]>()
  for (const issue of papersOf(village, issues).flatMap(({ data }) => data.issues)) {
    const cited = issue.sources
      .map(readReference)
      .filter((one) => one?.prefix === 'ZZ' && one.village === null)
    for (const name of new Set(cited.map((one) => one?.name ?? ''))) {
      uses.set(name, [...(uses.get(name) ?? []), issue.id])
    }
  }
  known.set(village, uses)
  return uses
}
