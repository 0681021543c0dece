import type { RoundScore } from '../scoring/score-round.ts'
import type { VillageScore } from '../scoring/score-village.ts'
import type { LedgerColumn, LedgerSheet } from './ledger-sheet.ts'
import { flagText, perCent, points, scoredTown, scoredVillage } from './score-cells.ts'

interface Row {
  readonly village: VillageScore
}

export function summarySheet(round: RoundScore, convention: string): LedgerSheet<Row> {
  const grades = round.convention.scale.map(({ grade }) => grade)
  const surveyed: LedgerColumn<Row>[] = [
    ...turnoutColumns('问卷', ({ survey }) => survey),
    { title: '问卷总体得分', format: 'score', cell: ({ village }) => points(village.survey?.overall) },
    { title: '问卷未评率', format: 'percent', cell: ({ village }) => perCent(village.survey?.ungradedRate) },
    { title: '意见建议（条）', format: 'integer', cell: ({ village }) => village.survey?.comments ?? null },
  ]
  const tested: LedgerColumn<Row>[] = [
    { title: '测试人数', format: 'integer', cell: ({ village }) => village.test?.n ?? null },
    { title: '测试平均分', format: 'score', cell: ({ village }) => points(village.test?.mean) },
  ]
  return {
    name: '测评概况',
    subject: '调查测评概况',
    columns: [
      scoredTown,
      scoredVillage,
      ...surveyed,
      ...turnoutColumns('测评', ({ rating }) => rating),
      {
        title: '班子总体得分',
        format: 'score',
        cell: ({ village }) => points(village.rating?.subjects[0]?.score),
      },
      ...tested,
      { title: '需关注', format: 'text', cell: ({ village }) => flagText(village.flags, grades) },
    ],
    rows: round.villages.map((village) => ({ village })),
    notes: [convention],
  }
}

interface Turnout {
  readonly issued: number | null
  readonly returned: number | null
  readonly invalid: number | null
  readonly valid: number | null
  readonly returnRate: Parameters<typeof perCent>[0]
}

function turnoutColumns(name: string, of: (village: VillageScore) => Turnout | null): LedgerColumn<Row>[] {
  return [
    { title: `${name}发出`, format: 'integer', cell: ({ village }) => of(village)?.issued ?? null },
    { title: `${name}收回`, format: 'integer', cell: ({ village }) => of(village)?.returned ?? null },
    { title: `${name}无效`, format: 'integer', cell: ({ village }) => of(village)?.invalid ?? null },
    { title: `${name}有效`, format: 'integer', cell: ({ village }) => of(village)?.valid ?? null },
    { title: `${name}回收率`, format: 'percent', cell: ({ village }) => perCent(of(village)?.returnRate) },
  ]
}

/** A row a village, a column an aspect, in the order of the questionnaire. */
export function aspectsSheet(round: RoundScore, convention: string): LedgerSheet<Row> {
  const names = new Set(
    round.villages.flatMap(({ survey }) => (survey?.aspects ?? []).map(({ name }) => name)),
  )
  return {
    name: '方面得分',
    subject: '问卷各方面得分',
    columns: [
      scoredTown,
      scoredVillage,
      ...[...names].map(
        (name): LedgerColumn<Row> => ({
          title: name,
          format: 'score',
          cell: ({ village }) =>
            points(village.survey?.aspects.find((aspect) => aspect.name === name)?.score),
        }),
      ),
      { title: '总体得分', format: 'score', cell: ({ village }) => points(village.survey?.overall) },
    ],
    rows: round.villages.filter(({ survey }) => survey !== null).map((village) => ({ village })),
    notes: [convention],
  }
}
