import schema from '../../schemas/petitions.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { PetitionsPaper } from './types/petitions.ts'

export type Petition = PetitionsPaper['petitions'][number]

export const petitions: PaperKind<PetitionsPaper> = {
  name: 'petitions',
  title: { zh: '信访登记', en: 'Petitions' },
  file: 'petitions.yaml',
  place: 'village',
  restricted: true,
  schema,
  records: [{ key: 'petitions', prefix: 'XF', title: { zh: '信访件', en: 'Petitions' } }],
}
