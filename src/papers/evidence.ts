import schema from '../../schemas/evidence.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { EvidencePaper } from './types/evidence.ts'

export type EvidenceItem = EvidencePaper['evidence'][number]

/** Ordinary and restricted evidence alike: each repository lists its own files. */
export const evidence: PaperKind<EvidencePaper> = {
  name: 'evidence',
  title: { zh: '证据目录', en: 'Evidence' },
  file: 'evidence.yaml',
  place: 'village',
  restricted: false,
  schema,
  records: [{ key: 'evidence', prefix: 'ZZ', title: { zh: '证据', en: 'Evidence' } }],
}
