import { type ChangesList, changesView } from '../../history/changes-view.ts'
import { renderDocument } from '../../render/render-document.ts'
import type { Session } from '../../terminal/terminal.ts'
import { version } from '../../version.ts'
import { gateOutputs } from '../output/gate-outputs.ts'
import { writeOutputs } from '../output/write-outputs.ts'
import { lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'

/** The list as a Word file, searched for who spoke as every other; with restricted papers it goes to theirs. */
export async function printChanges(
  session: Session,
  list: Omit<ChangesList, 'round' | 'today'>,
  options: Options,
): Promise<void> {
  const workspace = lookIntoRound(session)
  const { root, round, today } = workspace
  const view = changesView({ ...list, round: round.data, today })
  const fonts = round.data.house?.fonts ?? {}
  const bytes = await renderDocument(view, { fonts, date: today, version })
  const outputs = [{ path: '文书改动清单.docx', bytes, restricted: list.restricted, acrossVillages: true }]
  gateOutputs(outputs, workspace, session)
  await writeOutputs(session, root, outputs, options)
}
