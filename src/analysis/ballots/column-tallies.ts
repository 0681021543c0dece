import type { WorkingPaper } from '../../papers/paper.ts'
import type { RatingPaper } from '../../papers/types/rating.ts'
import type { SurveyPaper } from '../../papers/types/survey.ts'
import type { ColumnTally } from './tally-findings.ts'

/** The tallies of a survey or rating alike: what an item is to one a subject is to the other. */
export function columnTallies({ data }: WorkingPaper<SurveyPaper | RatingPaper>): ColumnTally[] {
  return (data.tallies ?? []).map((tally, index) => ({
    index,
    column: 'item' in tally ? tally.item : tally.subject,
    group: tally.group ?? null,
    counts: tally.counts,
  }))
}
