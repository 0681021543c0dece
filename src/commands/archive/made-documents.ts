import { layout } from '../../archives/archive-layout.ts'
import { ledgers } from '../../ledgers/index.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { renderDocument } from '../../render/render-document.ts'
import { reports } from '../../reports/index.ts'
import type { Session } from '../../terminal/terminal.ts'
import { version } from '../../version.ts'
import { draftDocuments } from '../output/draft-documents.ts'
import { ledgerOutput } from '../output/ledger-output.ts'
import { refuseFaultyTemplates, refuseLeaks, reportMissing } from '../output/refuse-drafts.ts'
import type { Output } from '../output/write-outputs.ts'

/** The documents in the edition of the team's own and the ledgers, none of them restricted. */
export async function madeDocuments(session: Session, workspace: LoadedWorkspace): Promise<Output[]> {
  return [...(await documents(session, workspace)), ...(await tables(workspace))]
}

const CATALOGUE = 'file-catalogue'

async function documents(session: Session, workspace: LoadedWorkspace): Promise<Output[]> {
  const drafts = draftDocuments(workspace, {
    villages: workspace.villages,
    wanted: reports.filter(({ restricted, editions: [first] }) => !restricted && first === 'internal'),
    edition: null,
    wish: { topic: null, aspect: null, approvedBy: null },
    own: false,
  })
  refuseFaultyTemplates(drafts, session)
  refuseLeaks(drafts, session)
  if (!session.quiet) reportMissing(drafts.documents, session)
  const { round, today } = workspace
  const options = { fonts: round.data.house?.fonts ?? {}, date: today, version }
  const outputs: Output[] = []
  for (const { name, report, view } of drafts.documents) {
    const path = report.name === CATALOGUE ? layout.catalogue : `${layout.documents}${name}.docx`
    outputs.push({ path, bytes: await renderDocument(view, options) })
  }
  return outputs
}

async function tables(workspace: LoadedWorkspace): Promise<Output[]> {
  const outputs: Output[] = []
  const wish = { workspace, villages: workspace.villages, folder: '' }
  for (const ledger of ledgers.filter(({ fromRestricted }) => fromRestricted !== true)) {
    const output = await ledgerOutput(ledger, false, wish)
    outputs.push({ ...output, path: `${layout.ledgers}${output.path}` })
  }
  return outputs
}
