import { join, relative } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { withLock } from '../../disk/lock.ts'
import { readOwnText } from '../../disk/own-files.ts'
import { writeInside } from '../../disk/write-inside.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { village as villageKind } from '../../papers/village.ts'
import { villagePapers } from '../../papers/village-papers.ts'
import { paperOf } from '../../papers/workspace.ts'
import { fillTemplate } from '../../setup/fill-template.ts'
import { type NamedVillage, villageFolders } from '../../setup/village-folders.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { openRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { refuseFaulty } from './list-faults.ts'
import { type ListedVillage, readVillageList } from './village-list.ts'

/** 镇村一体巡 asks for the simple set. */
const TOWN_AND_VILLAGE = '镇村一体巡'

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
  const files = plan(villages, workspace, town, options)
  await withLock(workspace.root, () => {
    for (const [path, text] of files) {
      if (options.dryRun !== true) writeInside(workspace.root, join(workspace.root, path), text)
      session.out(`${relative(session.cwd, join(workspace.root, path))}\n`)
    }
  })
  if (files.size === 0 && !session.quiet)
    session.err(`${session.say({ zh: '都已经建好，没有要补的。', en: 'Everything is there already.' })}\n`)
  return 0
}

function onlyTown({ towns }: LoadedWorkspace): string | null {
  return towns.length === 1 ? (towns[0]?.name ?? null) : null
}

/** The files that are not there yet, with their text. */
function plan(
  villages: readonly ListedVillage[],
  workspace: LoadedWorkspace,
  town: string | null,
  options: Options,
): Map<string, string> {
  const files = new Map<string, string>()
  const add = (path: string, template: string, values: Record<string, string | null>) => {
    if (!files.has(path) && !isThere(join(workspace.root, path)))
      files.set(path, fillTemplate(readOwnText(template), values))
  }
  const folders = villageFolders(
    villages.map((one) => ({ ...one, town: one.town ?? town })),
    workspace.villages.map((one) => ({ folder: one.name, ...profileOf(one) })),
  )
  refuseFaulty(villages, folders, town, workspace)
  for (const [index, one] of villages.entries()) {
    const folder = folders[index] ?? one.name
    const there = workspace.villages.find(({ name }) => name === folder)
    const known = there && paperOf(there, villageKind)?.data
    const mode = known?.mode ?? one.mode
    const simple = options.simple === true || (options.full !== true && mode === TOWN_AND_VILLAGE)
    const ofTown = one.town ?? known?.town ?? town
    if (ofTown !== null) add(`towns/${ofTown}/town.yaml`, 'templates/papers/town.yaml', { name: ofTown })
    for (const { path, template } of villagePapers(there?.folder ?? `villages/${folder}`, simple))
      add(path, template, { name: one.name, town: ofTown, mode: one.mode, type: typeOf(one.name) })
  }
  return files
}

/** By what a village calls itself; its folder may say more. */
function profileOf(village: LoadedWorkspace['villages'][number]): NamedVillage {
  const { name, town } = paperOf(village, villageKind)?.data ?? { name: null, town: null }
  return { name: name ?? village.name, town }
}

/** Of a place that calls itself a community nobody should have to correct 村. */
function typeOf(name: string): string {
  return /(?:社区|居委会|居)$/u.test(name) ? '社区' : '村'
}
