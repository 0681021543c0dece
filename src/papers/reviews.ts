import schema from '../../schemas/reviews.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { ReviewsPaper } from './types/reviews.ts'

export type Review = ReviewsPaper['reviews'][number]

export const reviews: PaperKind<ReviewsPaper> = {
  name: 'reviews',
  title: { zh: '查阅记录', en: 'Reviews of files and sites' },
  file: 'reviews.yaml',
  place: 'village',
  restricted: false,
  schema,
  records: [{ key: 'reviews', prefix: 'YD', title: { zh: '查阅', en: 'Reviews' } }],
}
