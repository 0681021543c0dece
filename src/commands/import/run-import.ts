import { join } from 'node:path'
import { withLock } from '../../disk/lock.ts'
import { writeInside } from '../../disk/write-inside.ts'
import { memoriesFor } from '../../imports/column-memory.ts'
import type { Gathered } from '../../imports/gathered.ts'
import { contentOf } from '../../load/content.ts'
import { takeSnapshot } from '../../load/snapshot.ts'
import { loadWorkspace } from '../../load/workspace.ts'
import { withoutRestricted } from '../../papers/without-restricted.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { shownPath } from '../output/shown-path.ts'
import { chooseVillages } from '../round/open-round.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { badWorkbook } from './import-bad-rows.ts'
import { type ImportFile, importFiles } from './import-files.ts'
import { gather, type ImportChoices, importChoices } from './import-gather.ts'
import { ImportPapers, type OpenedRound, type WrittenPaper } from './import-papers.ts'
import { type ImportPlan, planImport } from './import-plan.ts'
import { compareAll } from './import-second.ts'
import { printImport } from './import-text.ts'
import { rememberOrigins } from './remember-origins.ts'

/** 1 where a row or file is bad, or file and paper say different things; nothing is written then but with --partial. */
export async function runImport(
  session: Session,
  named: readonly string[],
  options: Options,
): Promise<number> {
  if (typeof options.village === 'string' && typeof options.into === 'string') {
    throw new UsageError({
      zh: '--village 与 --into 只能选一个',
      en: 'use either --village or --into, not both',
    })
  }
  const root = roundFolder(session)
  const files = importFiles(session, named)
  const work = () => importInto(session, root, files, options)
  return options.dryRun === true || options.second === true ? work() : withLock(root, work)
}

async function importInto(
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
  const gathered: Gathered = { ...read, faults: [...read.faults, ...papers.faultsOf(read.parts)] }
  if (options.second === true) return compareAll(session, gathered, papers, options)
  const plan = planImport(gathered, papers, options)
  const written =
    plan.refused || options.dryRun === true ? [] : await write(session, round, gathered, plan, choices)
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

/** The paths written. Where one paper cannot be written, those before it get their old text back. */
async function write(
  session: Session,
  { workspace: { root }, snapshot }: OpenedRound,
  gathered: Gathered,
  plan: ImportPlan,
  { mappings }: ImportChoices,
): Promise<string[]> {
  const bad = plan.bad ? await badWorkbook(root, gathered, plan, session.today) : []
  const memories = memoriesFor(gathered, mappings)
  const done: WrittenPaper[] = []
  try {
    for (const { path, bytes } of bad) writeInside(root, join(root, path), bytes)
    for (const paper of plan.written) {
      writeInside(root, join(root, paper.draft.path), paper.text)
      done.push(paper)
    }
    for (const { path, text } of memories) writeInside(root, join(root, path), text)
  } catch (error) {
    for (const { draft } of done) {
      const old = snapshot.papers.find(({ path }) => path === draft.path)?.bytes
      if (old) writeInside(root, join(root, draft.path), old)
    }
    throw error
  }
  rememberOrigins(root, plan.drafts)
  const paths = [...bad, ...plan.written.map(({ draft }) => draft), ...memories].map(({ path }) => path)
  return paths.map((path) => shownPath(session.cwd, join(root, path)))
}
