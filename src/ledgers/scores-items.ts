import type { RoundScore } from '../scoring/score-round.ts'
import type { ItemScore } from '../scoring/score-survey.ts'
import type { VillageScore } from '../scoring/score-village.ts'
import type { LedgerSheet } from './ledger-sheet.ts'
import { gradeColumns, scoredTown, scoredVillage } from './score-cells.ts'

interface Row {
  readonly village: VillageScore
  readonly item: ItemScore
}

export function itemsSheet(round: RoundScore, convention: string): LedgerSheet<Row> {
  const rows = round.villages.flatMap((village) =>
    (village.survey?.items ?? []).map((item) => ({ village, item })),
  )
  const grades = round.convention.scale.map(({ grade }) => grade)
  // the questionnaire's own names for the answers that are no grade: 不了解, then the blanks
  const others = Object.keys(rows[0]?.item.counts ?? {}).filter((name) => !grades.includes(name))
  return {
    name: '问卷各项',
    subject: '问卷各项得分',
    columns: [
      scoredTown,
      scoredVillage,
      { title: '方面', format: 'text', cell: ({ item }) => item.aspect },
      { title: '项目编号', format: 'text', cell: ({ item }) => item.id },
      { title: '项目', format: 'text', width: 40, cell: ({ item }) => item.text },
      { title: '应答票数', format: 'integer', cell: ({ item }) => item.valid },
      ...others.map((name) => ({
        title: name === 'blank' ? '空白' : name,
        format: 'integer' as const,
        cell: ({ item }: Row) => item.counts[name] ?? null,
      })),
      ...gradeColumns<Row>(grades, ({ item }) => item),
    ],
    rows,
    notes: [convention],
  }
}
