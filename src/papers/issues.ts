import schema from '../../schemas/issues.schema.json' with { type: 'json' }
import type { PaperKind } from './paper.ts'
import type { IssuesPaper } from './types/issues.ts'

export type Issue = IssuesPaper['issues'][number]

export const issues: PaperKind<IssuesPaper> = {
  name: 'issues',
  title: { zh: '问题底稿', en: 'Problem papers' },
  file: 'issues.yaml',
  place: 'village',
  restricted: false,
  schema,
  records: [{ key: 'issues', prefix: 'WT', title: { zh: '问题', en: 'Problems' } }],
}
