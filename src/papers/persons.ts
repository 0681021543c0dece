import schema from '../../schemas/persons.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { PersonsPaper } from './types/persons.ts'

export type Person = PersonsPaper['persons'][number]

export const persons: PaperKind<PersonsPaper> = {
  name: 'persons',
  title: { zh: '代称对照表', en: 'Persons behind the aliases' },
  file: 'persons.yaml',
  place: 'village',
  restricted: true,
  schema,
  records: [{ key: 'persons', prefix: null, title: { zh: '人员', en: 'Persons' } }],
}
