import schema from '../../schemas/rectification.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { RectificationPaper } from './types/rectification.ts'

export type RectificationItem = RectificationPaper['rectification'][number]

export const rectification: PaperKind<RectificationPaper> = {
  name: 'rectification',
  title: { zh: '整改台账', en: 'Rectification ledger' },
  file: 'rectification.yaml',
  place: 'village',
  restricted: false,
  schema,
  records: [{ key: 'rectification', prefix: 'ZG', title: { zh: '整改事项', en: 'Rectification items' } }],
}
