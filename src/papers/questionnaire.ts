import schema from '../../schemas/questionnaire.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { QuestionnairePaper } from './types/questionnaire.ts'

export type Item = QuestionnairePaper['items'][number]

export const questionnaire: PaperKind<QuestionnairePaper> = {
  name: 'questionnaire',
  title: { zh: '调查问卷', en: 'Questionnaire' },
  file: 'questionnaire.yaml',
  place: 'round',
  restricted: false,
  schema,
  records: [{ key: 'items', prefix: null, title: { zh: '题目', en: 'Items' } }],
}
