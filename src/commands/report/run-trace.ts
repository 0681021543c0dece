import { sameVillages } from '../../papers/same-villages.ts'
import { withoutRestricted } from '../../papers/without-restricted.ts'
import { statedRecords } from '../../reports/stated-records.ts'
import { type TracedDocument, traceJson } from '../../reports/trace-json.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { draftDocuments } from '../output/draft-documents.ts'
import { printJson } from '../output/print-json.ts'
import { refuseFaultyTemplates } from '../output/refuse-drafts.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import { lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { kindsRead, planReports } from './report-plan.ts'
import { traceText } from './trace-text.ts'

/** Documents are worded as `report` words them, and looked through; nothing is written. */
export function runTrace(session: Session, said: readonly string[], options: Options): number {
  if (said.length === 0) throw noReport
  const { workspace, ...plan } = planReports(() => lookIntoRound(session), said, options)
  const code = reportDropped(session, workspace, plan.villages, kindsRead(plan))
  const drafts = draftDocuments(workspace, plan)
  refuseFaultyTemplates(drafts, session)
  const open = withoutRestricted(workspace)
  const traced = drafts.documents.map(({ name, report, edition, view, villages }): TracedDocument => {
    const seen = sameVillages(open, villages)
    return { name, report, edition, records: statedRecords(view, seen, open, workspace) }
  })
  if (options.json === true) printJson(session, traceJson(traced))
  else session.out(traceText(traced, session))
  return code
}

const noReport = new UsageError(
  { zh: '没有写要追溯哪份文书', en: 'which document is to be traced?' },
  {
    zh: '如 inspect trace village-report 石桥；可用的文书见 inspect report --list。',
    en: 'As inspect trace village-report 石桥; documents: inspect report --list.',
  },
)
