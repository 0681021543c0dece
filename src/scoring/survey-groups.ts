import { mean } from './fraction.ts'
import type { ColumnScore } from './score-column.ts'
import type { GroupTally } from './small-groups.ts'
import { sum, type TallyGrid } from './tally-grid.ts'

/** Each group over the whole questionnaire: the mean of what it gave the items it was asked. */
export function tallySurveyGroups(grid: TallyGrid, columns: readonly ColumnScore[]): GroupTally[] {
  return grid.groups.flatMap(({ name, weight, ballots }): GroupTally[] => {
    const its = columns.flatMap(({ tallies }) => tallies.filter((tally) => tally.name === name))
    if (its.length === 0) return []
    const graded = sum(its.map((tally) => tally.graded))
    const n = sum(its.map((tally) => tally.n))
    const score = mean(its.map((tally) => tally.score))
    return [{ name, weight, ballots, graded, n, score, alike: its.every(({ alike }) => alike) }]
  })
}
