import schema from '../../schemas/village.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { VillagePaper } from './types/village.ts'

export type Officer = VillagePaper['officers'][number]
export type Project = NonNullable<VillagePaper['projects']>[number]

export const village: PaperKind<VillagePaper> = {
  name: 'village',
  title: { zh: '村情', en: 'Village profile' },
  file: 'village.yaml',
  place: 'village',
  restricted: false,
  schema,
  records: [
    { key: 'officers', prefix: null, title: { zh: '班子成员', en: 'Officers' } },
    { key: 'projects', prefix: null, title: { zh: '近年项目', en: 'Projects' } },
  ],
}
