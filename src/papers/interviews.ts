import schema from '../../schemas/interviews.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { InterviewsPaper } from './types/interviews.ts'

export type Interview = InterviewsPaper['interviews'][number]

export const interviews: PaperKind<InterviewsPaper> = {
  name: 'interviews',
  title: { zh: '谈话记录', en: 'Interviews' },
  file: 'interviews.yaml',
  place: 'village',
  restricted: true,
  schema,
  records: [{ key: 'interviews', prefix: 'TH', title: { zh: '谈话', en: 'Interviews' } }],
}
