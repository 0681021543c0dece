import { assetSignsByRecord } from '../analysis/asset-signs/index.ts'
import type { Sign } from '../analysis/asset-signs/sign.ts'
import { byCodePoint } from '../papers/by-code-point.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { LedgerColumn, LedgerSheet } from './ledger-sheet.ts'
import { townColumn, villageColumn } from './record-columns.ts'

type SignsByRecord = ReadonlyMap<string, readonly Sign[]>
export type SignsOf = (village: Village) => SignsByRecord

export const signsNote = '疑点由台账数据推算，仅供核查，不是结论，依据和情况见“三资疑点”表。'

/** The signs of each village, worked out once however many sheets ask. */
export function signsOf(workspace: Workspace): SignsOf {
  const known = new Map<Village, SignsByRecord>()
  return (village) => {
    const found = known.get(village) ?? assetSignsByRecord(village, workspace)
    known.set(village, found)
    return found
  }
}

/** Titles of a record's signs. */
export function signsColumn<Row extends { village: Village; record: { id: string } }>(
  signs: SignsOf,
): LedgerColumn<Row> {
  return {
    title: '疑点',
    format: 'text',
    width: 24,
    cell: ({ village, record }) => {
      const titles = (signs(village).get(record.id) ?? []).map(({ title }) => title.zh)
      return [...new Set(titles)].join('\n') || null
    },
  }
}

export function signsSheet(
  villages: readonly Village[],
  signs: SignsOf,
): LedgerSheet<{ readonly village: Village; readonly sign: Sign }> {
  return {
    name: '三资疑点',
    subject: '三资疑点表',
    columns: [
      townColumn,
      villageColumn,
      { title: '编号', format: 'text', cell: ({ sign }) => sign.recordId },
      { title: '疑点', format: 'text', width: 28, cell: ({ sign }) => sign.title.zh },
      { title: '情况', format: 'text', width: 60, cell: ({ sign }) => sign.message.zh },
      { title: '依据', format: 'text', width: 44, cell: ({ sign }) => sign.basis.zh },
      { title: '核查情况', format: 'text', width: 24, cell: () => '' },
    ],
    rows: {
      *[Symbol.iterator]() {
        for (const village of villages) {
          const byRecord = [...signs(village)].sort(([a], [b]) => byCodePoint(a, b))
          for (const [, found] of byRecord) for (const sign of found) yield { village, sign }
        }
      },
    },
    notes: ['疑点由三资台账数据推算，仅供核查，不是结论；须核对合同、凭证和会议记录并听取说明后认定。'],
  }
}
