import type { SubjectScore } from '../scoring/score-rating.ts'
import type { RoundScore } from '../scoring/score-round.ts'
import type { TestResult } from '../scoring/score-test.ts'
import type { VillageScore } from '../scoring/score-village.ts'
import type { LedgerSheet } from './ledger-sheet.ts'
import { gradeColumns, points, scoredTown, scoredVillage } from './score-cells.ts'

interface SubjectRow {
  readonly village: VillageScore
  readonly subject: SubjectScore
}

export function subjectsSheet(round: RoundScore, convention: string): LedgerSheet<SubjectRow> {
  const grades = round.convention.scale.map(({ grade }) => grade)
  return {
    name: '班子测评',
    subject: '两委班子及成员测评得分',
    columns: [
      scoredTown,
      scoredVillage,
      { title: '测评对象', format: 'text', cell: ({ subject }) => subject.name },
      { title: '职务', format: 'text', cell: ({ subject }) => subject.post },
      { title: '有效票', format: 'integer', cell: ({ subject }) => subject.valid },
      { title: '弃权', format: 'integer', cell: ({ subject }) => subject.counts.abstain ?? null },
      ...gradeColumns<SubjectRow>(grades, ({ subject }) => subject),
    ],
    rows: round.villages.flatMap((village) =>
      (village.rating?.subjects ?? []).map((subject) => ({ village, subject })),
    ),
    notes: [convention],
  }
}

interface TestRow {
  readonly village: VillageScore
  readonly result: TestResult
}

export function testsSheet(round: RoundScore): LedgerSheet<TestRow> {
  return {
    name: '知识测试',
    subject: '知识测试成绩',
    columns: [
      scoredTown,
      scoredVillage,
      { title: '姓名', format: 'text', cell: ({ result }) => result.name ?? result.officer },
      { title: '成绩', format: 'score', cell: ({ result }) => points(result.score) },
      { title: '满分', format: 'score', cell: ({ village }) => points(village.test?.full) },
    ],
    rows: round.villages.flatMap((village) =>
      (village.test?.results ?? []).map((result) => ({ village, result })),
    ),
    notes: ['来源：各村知识测试；未参加的不计入平均分。'],
  }
}
