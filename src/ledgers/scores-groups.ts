import type { RoundScore } from '../scoring/score-round.ts'
import type { VillageScore } from '../scoring/score-village.ts'
import type { GroupScore } from '../scoring/small-groups.ts'
import type { LedgerSheet } from './ledger-sheet.ts'
import { points, scoredTown, scoredVillage } from './score-cells.ts'

interface Row {
  readonly village: VillageScore
  readonly paper: string
  readonly subject: string
  readonly group: GroupScore
}

/** What each group said of the village as a whole, and of each rated subject. */
export function groupsSheet(round: RoundScore, convention: string): LedgerSheet<Row> {
  return {
    name: '群体得分',
    subject: '各群体测评得分',
    columns: [
      scoredTown,
      scoredVillage,
      { title: '表种', format: 'text', cell: ({ paper }) => paper },
      { title: '对象', format: 'text', cell: ({ subject }) => subject },
      { title: '群体', format: 'text', cell: ({ group }) => group.name },
      { title: '参评人数', format: 'integer', cell: ({ group }) => group.ballots },
      { title: '计分票数', format: 'integer', cell: ({ group }) => group.n },
      { title: '得分', format: 'score', cell: ({ group }) => points(group.score) },
      { title: '说明', format: 'text', cell: ({ group }) => (group.small ? '不单列' : null) },
    ],
    rows: round.villages.flatMap(groupRows),
    notes: [convention],
  }
}

function groupRows(village: VillageScore): Row[] {
  const { survey, rating } = village
  const surveyed = (survey?.groups ?? []).map((group) => ({
    village,
    paper: '问卷',
    subject: '全部项目',
    group,
  }))
  const rated = (rating?.subjects ?? []).flatMap((subject) =>
    subject.groups.map((group) => ({ village, paper: '测评', subject: subject.name, group })),
  )
  return [...surveyed, ...rated]
}
