import schema from '../../schemas/checklist.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { ChecklistPaper } from './types/checklist.ts'

export type Aspect = ChecklistPaper['aspects'][number]
export type Topic = ChecklistPaper['topics'][number]
export type EvidenceRule = NonNullable<ChecklistPaper['evidence_rules']>[number]

export const checklist: PaperKind<ChecklistPaper> = {
  name: 'checklist',
  title: { zh: '监督重点清单', en: 'Supervision checklist' },
  file: 'checklist.yaml',
  place: 'round',
  restricted: false,
  schema,
  records: [
    { key: 'aspects', prefix: null, title: { zh: '方面', en: 'Aspects' } },
    { key: 'topics', prefix: null, title: { zh: '问题主题', en: 'Topics' } },
    { key: 'evidence_rules', prefix: null, title: { zh: '取证要求', en: 'Evidence rules' } },
  ],
}
