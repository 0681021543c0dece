import schema from '../../schemas/town.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { TownPaper } from './types/town.ts'

export type Feedback = NonNullable<TownPaper['feedbacks']>[number]
export type CommonProblem = NonNullable<TownPaper['common']>[number]

export const town: PaperKind<TownPaper> = {
  name: 'town',
  title: { zh: '镇（街道）情况', en: 'Town' },
  file: 'town.yaml',
  place: 'town',
  restricted: false,
  schema,
  records: [
    { key: 'feedbacks', prefix: null, title: { zh: '反馈记录', en: 'Feedback given' } },
    { key: 'common', prefix: null, title: { zh: '共性问题整改', en: 'Common problems' } },
  ],
}
