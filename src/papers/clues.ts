import schema from '../../schemas/clues.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { CluesPaper } from './types/clues.ts'

export type Clue = CluesPaper['clues'][number]

export const clues: PaperKind<CluesPaper> = {
  name: 'clues',
  title: { zh: '问题线索', en: 'Clues' },
  file: 'clues.yaml',
  place: 'village',
  restricted: true,
  schema,
  records: [{ key: 'clues', prefix: 'XS', title: { zh: '线索', en: 'Clues' } }],
}
