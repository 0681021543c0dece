import schema from '../../schemas/leads.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { LeadsPaper } from './types/leads.ts'

export type Lead = LeadsPaper['leads'][number]

export const leads: PaperKind<LeadsPaper> = {
  name: 'leads',
  title: { zh: '待查问题清单', en: 'Leads' },
  file: 'leads.yaml',
  place: 'village',
  restricted: false,
  schema,
  records: [{ key: 'leads', prefix: 'DC', title: { zh: '疑点', en: 'Leads' } }],
}
