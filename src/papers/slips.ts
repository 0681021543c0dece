import schema from '../../schemas/slips.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { SlipsPaper } from './types/slips.ts'

export type Slip = SlipsPaper['slips'][number]

export const slips: PaperKind<SlipsPaper> = {
  name: 'slips',
  title: { zh: '立行立改交办单', en: 'Immediate-rectification slips' },
  file: 'slips.yaml',
  place: 'village',
  restricted: false,
  schema,
  records: [{ key: 'slips', prefix: 'JB', title: { zh: '交办单', en: 'Slips' } }],
}
