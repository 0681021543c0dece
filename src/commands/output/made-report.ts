import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { MadeReport } from '../../packages/origin.ts'
import type { Report, Subject } from '../../reports/report.ts'
import { type DocumentPlan, editionOf } from './document-plan.ts'
import { villageNumbers } from './origin.ts'

/**
 * What it takes to make one of the documents of a report again. Those of one village say only that village, so that
 * they are the same whichever others they are made with.
 */
export function madeReport(
  report: Report,
  subjects: readonly Subject[],
  index: number,
  workspace: LoadedWorkspace,
  plan: DocumentPlan,
  seal: number | null,
): MadeReport {
  const { topic, aspect, approvedBy } = plan.wish
  const village = subjects[index]?.village ?? null
  const earlier = subjects.slice(0, index).filter((one) => one.village?.folder === village?.folder)
  return {
    report: report.name,
    edition: editionOf(report, plan),
    villages: villageNumbers(workspace, village === null ? plan.villages : [village]),
    subject: village === null ? index : earlier.length,
    topic,
    aspect,
    approvedBy: editionOf(report, plan) === 'public' ? approvedBy : null,
    own: plan.own && report.ownEdition === true,
    recipient: plan.recipient ?? null,
    seal,
  }
}
