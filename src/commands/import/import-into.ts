import type { Gathered } from '../../imports/gathered.ts'
import { idleMappings } from '../../imports/idle-mappings.ts'
import { contentOf } from '../../load/content.ts'
import { takeSnapshot } from '../../load/snapshot.ts'
import { loadWorkspace } from '../../load/workspace.ts'
import { withoutRestricted } from '../../papers/without-restricted.ts'
import type { Session } from '../../terminal/terminal.ts'
import { chooseVillages } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import type { ImportFile } from './import-files.ts'
import { gather, type ImportChoices, importChoices } from './import-gather.ts'
import { ImportPapers, type OpenedRound } from './import-papers.ts'
import { planImport } from './import-plan.ts'
import { compareAll } from './import-second.ts'
import { printImport } from './import-text.ts'
import { writeImport } from './write-import.ts'

/** Reads the files, plans all that they change, then writes it, compares it or shows it; the exit code. */
export async function importInto(
  session: Session,
  root: string,
  files: readonly ImportFile[],
  options: Options,
): Promise<number> {
  const snapshot = takeSnapshot(root)
  const round = { snapshot, workspace: loadWorkspace(contentOf(snapshot, session.today)) }
  const choices = choicesFor(session, round, options)
  const papers = new ImportPapers(round)
  const read = gather(files, choices)
  const idle = idleMappings(read, choices.mappings)
  const gathered: Gathered = { ...read, faults: [...read.faults, ...papers.faultsOf(read.parts), ...idle] }
  if (options.second === true) return compareAll(session, gathered, papers, options)
  const plan = planImport(gathered, papers, options)
  const written =
    plan.refused || options.dryRun === true ? [] : await writeImport(session, round, gathered, plan, choices)
  printImport(session, round, { gathered, plan, written }, options)
  return plan.bad ? 1 : 0
}

function choicesFor(session: Session, round: OpenedRound, options: Options): ImportChoices {
  const open = options.restricted === true ? round.workspace : withoutRestricted(round.workspace)
  const [named] =
    typeof options.village === 'string' ? chooseVillages(round.workspace, [options.village]) : []
  const village = open.villages.find(({ folder }) => folder === named?.folder) ?? null
  return importChoices(session, open, village, options)
}
