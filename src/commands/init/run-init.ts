import { withLock } from '../../disk/lock.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { openRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { initPlan } from './init-plan.ts'
import { putFiles } from './put-files.ts'
import { townWanted } from './town-wanted.ts'
import { wantedVillages } from './wanted-villages.ts'

/** Adds what is missing to each village and touches nothing that is there. */
export async function runInit(session: Session, names: readonly string[], options: Options): Promise<number> {
  if (options.simple === true && options.full === true)
    throw new UsageError({ zh: '--simple 与 --full 只能选一个', en: 'choose one of --simple and --full' })
  const workspace = openRound(session)
  const town = typeof options.town === 'string' ? options.town.normalize('NFC').trim() : onlyTown(workspace)
  const villages = await wantedVillages(session, workspace, names, options)
  const files = initPlan(villages, workspace, town, options)
  await withLock(workspace.root, () => putFiles(session, workspace.root, files, options))
  if (session.quiet) return 0
  if (files.size === 0)
    session.err(`${session.say({ zh: '都已经建好，没有要补的。', en: 'Everything is there already.' })}\n`)
  const wanted = townWanted(files)
  if (wanted !== null) session.err(`${session.say(wanted)}\n`)
  return 0
}

function onlyTown({ towns }: LoadedWorkspace): string | null {
  return towns.length === 1 ? (towns[0]?.name ?? null) : null
}
