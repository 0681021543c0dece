import schema from '../../schemas/visits.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { VisitsPaper } from './types/visits.ts'

export type Visit = VisitsPaper['visits'][number]

export const visits: PaperKind<VisitsPaper> = {
  name: 'visits',
  title: { zh: '走访记录', en: 'Visits' },
  file: 'visits.yaml',
  place: 'village',
  restricted: false,
  schema,
  records: [{ key: 'visits', prefix: 'ZF', title: { zh: '走访', en: 'Visits' } }],
}
