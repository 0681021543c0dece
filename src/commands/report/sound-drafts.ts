import type { Text } from '../../language.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Session } from '../../terminal/terminal.ts'
import { type Drafts, draftDocuments } from '../output/draft-documents.ts'
import { refuseFaultyTemplates, refuseLeaks } from '../output/refuse-drafts.ts'
import type { ReportPlan } from './report-plan.ts'

/** Shows how far the work is; cleared before anything else is said. */
export interface ShownProgress {
  show(what: Text, done: number, total: number): void
  end(): void
}

/** Words the documents of a plan; refused where a template is faulty or one of them would tell who spoke. */
export function soundDrafts(
  session: Session,
  workspace: LoadedWorkspace,
  plan: ReportPlan,
  progress: ShownProgress,
): Drafts {
  const drafts = draftDocuments(workspace, plan, ({ title }, done, total) =>
    progress.show(title, done, total),
  )
  progress.end()
  refuseFaultyTemplates(drafts, session)
  refuseLeaks(drafts, session)
  return drafts
}
