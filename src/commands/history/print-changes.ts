import { type ChangesList, changesView } from '../../history/changes-view.ts'
import { renderDocument } from '../../render/render-document.ts'
import type { Session } from '../../terminal/terminal.ts'
import { version } from '../../version.ts'
import { gateOutputs } from '../output/gate-outputs.ts'
import { writeOutputs } from '../output/write-outputs.ts'
import { lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { type DiffRange, momentsOf, revisionsOf } from './diff-range.ts'
import { readHistory } from './read-history.ts'
import type { Repository } from './repositories.ts'

interface Difference {
  readonly range: DiffRange
  readonly repositories: readonly Repository[]
  readonly papers: ChangesList['papers']
}

/** The list as a Word file, searched for who spoke as every other; with restricted papers it goes to theirs. */
export async function printChanges(
  session: Session,
  { range, repositories, papers }: Difference,
  options: Options,
): Promise<void> {
  const workspace = lookIntoRound(session)
  const { root, round, today } = workspace
  const restricted = options.restricted === true
  const entries = repositories.flatMap((one) => entriesBetween(one, range))
  const list = { ...momentsOf(root, range), papers, entries, restricted }
  const view = changesView({ ...list, round: round.data, today })
  const fonts = round.data.house?.fonts ?? {}
  const bytes = await renderDocument(view, { fonts, date: today, version })
  const outputs = [{ path: '文书改动清单.docx', bytes, restricted, acrossVillages: true }]
  gateOutputs(outputs, workspace, session)
  await writeOutputs(session, root, outputs, options)
}

/** Who changed what, when and why; what is not saved yet has nobody. */
function entriesBetween(repository: Repository, range: DiffRange) {
  const { from, to } = revisionsOf(repository.folder, range)
  return readHistory(repository, `${from}..${to ?? 'HEAD'}`) ?? []
}
