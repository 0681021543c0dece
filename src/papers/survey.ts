import schema from '../../schemas/survey.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { SurveyPaper } from './types/survey.ts'

export type Sitting = NonNullable<SurveyPaper['held']>[number]
export type Response = NonNullable<SurveyPaper['responses']>[number]
export type SurveyTally = NonNullable<SurveyPaper['tallies']>[number]

export const survey: PaperKind<SurveyPaper> = {
  name: 'survey',
  title: { zh: '问卷调查', en: 'Survey' },
  file: 'survey.yaml',
  place: 'village',
  restricted: false,
  schema,
  records: [
    { key: 'held', prefix: null, title: { zh: '发放场次', en: 'Sittings' } },
    { key: 'responses', prefix: null, title: { zh: '逐份答案', en: 'Responses' } },
    { key: 'tallies', prefix: null, title: { zh: '汇总票数', en: 'Tallies' } },
  ],
}
