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

/** The list of the restricted repository: of the same kind, among what was said in confidence. */
export const restrictedEvidence: PaperKind<EvidencePaper> = {
  ...evidence,
  title: { zh: '受限证据目录', en: 'Restricted evidence' },
  restricted: true,
}
