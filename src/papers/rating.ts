import schema from '../../schemas/rating.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { RatingPaper } from './types/rating.ts'

export type Subject = RatingPaper['subjects'][number]
export type Ballot = NonNullable<RatingPaper['ballots']>[number]
export type RatingTally = NonNullable<RatingPaper['tallies']>[number]

export const rating: PaperKind<RatingPaper> = {
  name: 'rating',
  title: { zh: '两委测评', en: 'Rating of the two committees' },
  file: 'rating.yaml',
  place: 'village',
  restricted: false,
  schema,
  records: [
    { key: 'subjects', prefix: null, title: { zh: '测评对象', en: 'Subjects' } },
    { key: 'ballots', prefix: null, title: { zh: '逐张测评票', en: 'Ballots' } },
    { key: 'tallies', prefix: null, title: { zh: '汇总票数', en: 'Tallies' } },
  ],
}
