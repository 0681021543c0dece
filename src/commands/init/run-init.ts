import { join, relative } from 'node:path'
import { withLock } from '../../disk/lock.ts'
import { writeInside } from '../../disk/write-inside.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { openRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { initPlan } from './init-plan.ts'
import { type ListedVillage, readVillageList } from './village-list.ts'

/** Adds what is missing to each village and touches nothing that is there. */
export async function runInit(session: Session, names: readonly string[], options: Options): Promise<number> {
  if (options.simple === true && options.full === true) {
    throw new UsageError({ zh: '--simple 与 --full 只能选一个', en: 'choose one of --simple and --full' })
  }
  const workspace = openRound(session)
  const town = typeof options.town === 'string' ? options.town.normalize('NFC').trim() : onlyTown(workspace)
  const listed = typeof options.from === 'string' ? await readVillageList(session, options.from) : []
  const named = names.map((name) => name.normalize('NFC').trim())
  const none = named.length === 0 && options.from === undefined
  const wanted = none ? workspace.villages.map(({ name }) => name) : named
  const villages = [
    ...wanted.map((name): ListedVillage => ({ name, town: null, mode: null, place: null })),
    ...listed,
  ]
  if (villages.length === 0) {
    throw new UsageError(
      { zh: '没有写村名', en: 'no village was named' },
      { zh: '例：inspect init 城东村 --town 城东镇', en: 'For example: inspect init 城东村 --town 城东镇' },
    )
  }
  const files = initPlan(villages, workspace, town, options)
  await withLock(workspace.root, () => {
    for (const [path, text] of files) {
      if (options.dryRun !== true) writeInside(workspace.root, join(workspace.root, path), text)
      session.out(`${relative(session.cwd, join(workspace.root, path))}\n`)
    }
  })
  if (session.quiet) return 0
  if (files.size === 0)
    session.err(`${session.say({ zh: '都已经建好，没有要补的。', en: 'Everything is there already.' })}\n`)
  const townless = withoutTown(files)
  if (townless.length > 0) session.err(`${session.say(townWanted(townless))}\n`)
  return 0
}

/** New villages of which nobody said the town: their reports would have none to go to. */
function withoutTown(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) =>
    path.endsWith('/village.yaml') && /^town: null\b/mu.test(text) ? [path] : [],
  )
}

function townWanted(paths: readonly string[]) {
  const [first, ...others] = paths
  const more = others.length > 0
  return {
    zh: `没有写所属镇：在 ${first}${more ? ` 等 ${paths.length} 个文件` : ''}的“town: null”处填上。`,
    en: `No town was named: enter it at “town: null” in ${first}${more ? ` and ${others.length} more` : ''}.`,
  }
}

function onlyTown({ towns }: LoadedWorkspace): string | null {
  return towns.length === 1 ? (towns[0]?.name ?? null) : null
}
