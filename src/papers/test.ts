import schema from '../../schemas/test.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { TestPaper } from './types/test.ts'

export type TestResult = TestPaper['results'][number]

export const test: PaperKind<TestPaper> = {
  name: 'test',
  title: { zh: '知识测试', en: 'Knowledge test' },
  file: 'test.yaml',
  place: 'village',
  restricted: false,
  schema,
  records: [{ key: 'results', prefix: null, title: { zh: '成绩', en: 'Results' } }],
}
